import type { Callee } from '#types/calls.labels';
import { goTo } from '../../shared/api/navigate';
import { phoneText } from '../../shared/format/phone';
import type { Me } from '../../shared/session/session';
import { ENTRIES } from './entries.list';
import type { Large } from './large-action';

/** A number on a line of its own, never broken. */
const withNumber = (words: string, phone: string): string =>
  `${words}\n${phoneText(phone).replace(/ /g, '\u00a0').replace(/-/g, '\u2011')}`;

type Hands = { call: (to: Callee, phone: string) => void; openEmergency: () => void };

const workerAction = (me: Me, { call }: Hands): Large[] => {
  const worker = me.gridCard?.workers[0];
  if (!worker?.phone) return [];
  return [
    {
      title: '打给网格员',
      words: withNumber(worker.name, worker.phone),
      icon: 'phone',
      look: 'first',
      onTap: () => call('grid_worker', worker.phone),
    },
  ];
};

const dutyAction = (me: Me, { call }: Hands): Large[] => {
  const phone = me.gridCard?.dutyPhone;
  if (!phone) return [];
  const onTap = () => call('duty', phone);
  return [{ title: '打给社区', words: withNumber('值班电话', phone), icon: 'house', onTap }];
};

/** The tab bar leads to the others, or the page of notices does: six actions are enough. */
const FOR_ELDERS = 2;

/** At most six: whom to call, and the two things that most people come for. */
export const elderActions = (me: Me, hands: Hands): Large[] => [
  ...workerAction(me, hands),
  ...dutyAction(me, hands),
  {
    title: '打 12345',
    words: '政务热线，白天黑夜都有人接',
    icon: 'chat',
    onTap: () => hands.call('12345', '12345'),
  },
  {
    title: '紧急电话',
    words: '120、119、110',
    icon: 'warn',
    look: 'danger',
    onTap: hands.openEmergency,
  },
  ...ENTRIES.slice(0, FOR_ELDERS).map(({ url, ...entry }) => ({
    ...entry,
    onTap: () => goTo(url),
  })),
];
