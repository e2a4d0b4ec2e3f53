import type { Role } from '#types/roles';
import type { Me } from '../../shared/session/session';

const READERS: readonly Role[] = [
  'community_staff',
  'community_lead',
  'supervisor',
  'street_coordinator',
  'district_operator',
  'auditor',
];
const WRITERS: readonly Role[] = ['community_staff', 'community_lead'];
const COMMUNITY_DEPTH = 3;

/** The communities that somebody answers for; who works above them opens one from its board. */
export const deskOf = (me: Me) => {
  const offices = me.memberships.filter(({ role }) => READERS.includes(role));
  const own = offices.find(({ territory }) => territory.split('/').length === COMMUNITY_DEPTH);
  return {
    community: own?.territory ?? null,
    mayWrite: me.memberships.some(
      ({ role, territory }) => WRITERS.includes(role) && territory === own?.territory,
    ),
    isCommittee: me.memberships.some(({ role }) => role === 'supervisor'),
  };
};

/** Whether somebody may see what is at this community's desk: there, or from above. */
export const standsAbove = ({ memberships }: Pick<Me, 'memberships'>, community: string): boolean =>
  memberships.some(
    ({ role, territory }) => READERS.includes(role) && `${community}/`.startsWith(`${territory}/`),
  );

const TABS = [
  { value: 'calendar', title: '日历' },
  { value: 'drafts', title: '草稿' },
  { value: 'awaiting', title: '待复核' },
  { value: 'open', title: '已公开' },
  { value: 'asked', title: '待答复' },
  { value: 'committee', title: '核查' },
  { value: 'screen', title: '审核' },
] as const;
export type Tab = (typeof TABS)[number]['value'];

/** Who writes there also decides what the public may read of what was asked. */
export const tabsFor = ({ mayWrite }: { mayWrite: boolean }) =>
  TABS.filter(({ value }) => mayWrite || value !== 'screen');

export const EMPTY = {
  icon: 'done',
  title: '这里没有要处理的事',
  words: '有新的事项时会出现在这里。',
} as const;
