import { personIdOf } from '#kernel/ids';
import type { Person } from '#kernel/person';
import type { Callee } from '#types/calls.labels';
import type { Instant } from '#types/time';
import type { CallDocument } from '../calls/call.state';
import { inventCall, lookedIn } from '../calls/calls.demo';
import { residenceOf } from '../community/community.public';
import { after } from './moments';

type Told = { openid: string; to: Callee; hoursAgo: number; answer?: string };

const TOLD: readonly Told[] = [
  { openid: 'demo-resident-zhao', to: '120', hoursAgo: 3 },
  { openid: 'demo-building-lead-xu', to: 'grid_worker', hoursAgo: 5 },
  { openid: 'demo-resident-li', to: 'duty', hoursAgo: 20 },
  { openid: 'demo-resident-zhou', to: '12345', hoursAgo: 6 },
  {
    openid: 'demo-resident-li',
    to: 'grid_worker',
    hoursAgo: 76,
    answer: '上门看过，是热水器跳闸，已教会她怎么合闸。',
  },
  {
    openid: 'demo-resident-zhao',
    to: '119',
    hoursAgo: 300,
    answer: '楼道纸箱冒烟，消防已扑灭，和物业一起清了杂物。',
  },
];

const LOOKS_IN = personIdOf('demo-worker-wang');

/** A few one-tap calls: some that wait for somebody to look in, some where somebody did. */
export const demoCalls = (people: ReadonlyMap<string, Person>, now: Instant): CallDocument[] => {
  const worker = people.get(LOOKS_IN);
  return TOLD.flatMap(({ openid, to, hoursAgo, answer }) => {
    const person = people.get(personIdOf(openid));
    const home = person && residenceOf(person, now);
    if (!person || !worker || !home) throw new Error(`nobody to call: ${openid}`);
    const call = inventCall(person, home, to, after(now, -hoursAgo));
    return [answer === undefined ? call : lookedIn(call, worker, answer, after(now, 2 - hoursAgo))];
  });
};
