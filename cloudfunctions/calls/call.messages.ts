import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import type { MessageDraft, Recipient } from '#kernel/outbox';
import { ancestorAt } from '#kernel/territory';
import { CALLEE_LABELS, isEmergency } from '#types/calls.labels';
import type { Role } from '#types/roles';
import type { Level } from '#types/territory';
import type { CallDocument } from './call.state';

type Told = Pick<CallDocument, '_id' | 'to' | 'household' | 'label' | 'calledAt'>;

const OFFICES: readonly (readonly [Level, Role])[] = [
  ['grid', 'grid_worker'],
  ['community', 'community_staff'],
  ['community', 'community_lead'],
];

/** Whoever is near enough to knock: the grid's workers and the desk of the community. */
const lookersIn = ({ household }: Told): Recipient[] =>
  OFFICES.flatMap(([level, role]) => {
    const territory = ancestorAt(household, level);
    return territory === null ? [] : [{ role, territory }];
  });

/** Grid and building, never the door: a lock screen shows it to whoever looks. */
const houseOf = ({ label }: Told): string => label.split(' · ').slice(0, -1).slice(-2).join(' ');

/** 一键通回访提醒: 呼叫 thing1, 地点 thing2, 时间 time3, 说明 thing4. Without a name, for the same reason. */
export const tellOfCall = (call: Told): MessageDraft[] =>
  lookersIn(call).map((to) => ({
    template: 'call.task',
    to,
    page: `calls/pages/open/index?call=${call._id}`,
    fields: {
      thing1: thing(`打过${CALLEE_LABELS[call.to]}`),
      thing2: thing(houseOf(call)),
      time3: minuteOf(call.calledAt),
      thing4: thing(isEmergency(call.to) ? '请尽快上门看望' : '请回电话或上门看望'),
    },
  }));
