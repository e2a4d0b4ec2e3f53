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
import { itemsOf, objectionsOf } from './disclosure.store';
import { type ItemDocument, indexed as indexedItem } from './item/item.state';
import { wake } from './objection/objection.decide';
import { indexed, type ObjectionDocument } from './objection/objection.state';

export const objectionSender: Sender<ObjectionDocument> = {
  what: 'objection',
  store: objectionsOf,
  wake,
  indexed,
};

export const itemSender: Sender<ItemDocument> = {
  what: 'item',
  store: itemsOf,
  wake: wakeForMessages,
  indexed: indexedItem,
};

export const reminderSender: Sender<ReminderDocument> = {
  what: 'reminder',
  store: remindersOf,
  wake: wakeForMessages,
  indexed: withNextAttempt,
};

/** Limits of answers that pass, who has to check an item or learn what became of it, and the calendar's reminders. */
export const wakeDisclosure = async (tick: Tick): Promise<WakeCounts> => {
  await remindCommunities(tick);
  const counts = await Promise.all([
    wakeDocuments(objectionSender, tick),
    wakeDocuments(itemSender, tick),
    wakeDocuments(reminderSender, tick),
  ]);
  return counts.reduce(addCounts);
};
