import { wakeForMessages, withNextAttempt } from '#kernel/outbox';
import {
  addCounts,
  type Sender,
  type Tick,
  type WakeCounts,
  wakeDocuments,
} from '../messages/messages.public';
import { remindCommunities } from './calendar/remind-communities';
import type { ReminderDocument } from './calendar/reminder.state';
import { remindersOf } from './calendar/reminders.store';
import { objectionsOf } from './disclosure.store';
import { wake } from './objection/objection.decide';
import { indexed, type ObjectionDocument } from './objection/objection.state';

export const objectionSender: Sender<ObjectionDocument> = {
  what: 'objection',
  store: objectionsOf,
  wake,
  indexed,
};

export const reminderSender: Sender<ReminderDocument> = {
  what: 'reminder',
  store: remindersOf,
  wake: wakeForMessages,
  indexed: withNextAttempt,
};

/** Limits of answers that pass, and the calendar's reminders. */
export const wakeDisclosure = async (tick: Tick): Promise<WakeCounts> => {
  await remindCommunities(tick);
  return addCounts(await wakeDocuments(objectionSender, tick), await wakeDocuments(reminderSender, tick));
};
