import type { RequestSummary } from '#types/request-summary';
import type { DeskQueue } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { Me } from '../shared/session/session';
import type { IconName } from '../shared/ui/show/icons';

const DESK_ROLES: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
  'auditor',
];

const NEAR: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];

/** Those near enough to knock follow up one-tap calls. */
export const looksIn = (me: Me): boolean => me.memberships.some((m) => NEAR.includes(m.role));

/** Who chooses the people of a community. */
export const leads = (me: Me): boolean => me.memberships.some((m) => m.role === 'community_lead');

const DISCLOSERS: readonly Role[] = ['community_staff', 'community_lead', 'supervisor'];

/** Who fills in, answers and checks what a community discloses. */
export const discloses = (me: Me): boolean => me.memberships.some((m) => DISCLOSERS.includes(m.role));

const VERIFIERS: readonly Role[] = ['community_staff', 'community_lead'];

/** Who verifies what residents ask their neighbours for. */
export const verifies = (me: Me): boolean => me.memberships.some((m) => VERIFIERS.includes(m.role));

/** Grid workers tell at the door what an urgent notice did not. */
export const knocks = (me: Me): boolean => me.memberships.some((m) => m.role === 'grid_worker');

export type Area = { value: string; title: string };

/** The territories whose desk somebody runs, each once, the largest first. */
export function desksOf(me: Me): Area[] {
  const areas = new Map(
    me.memberships.filter((m) => DESK_ROLES.includes(m.role)).map((m) => [m.territory, m.label]),
  );
  return [...areas]
    .map(([value, title]) => ({ value: value as string, title }))
    .sort((a, b) => a.value.length - b.value.length || a.value.localeCompare(b.value));
}

/** Tasks nobody has acknowledged yet come first: a resident is waiting for the first word. */
export function taskGroups(items: readonly RequestSummary[]) {
  return [
    { key: 'new', title: '等您签收', items: items.filter((r) => r.status !== 'acknowledged') },
    { key: 'mine', title: '正在处理', items: items.filter((r) => r.status === 'acknowledged') },
  ].filter((group) => group.items.length > 0);
}

/** What an empty list of the desk says. */
export const QUEUE_EMPTY: Record<DeskQueue, { icon: IconName; title: string; words: string }> = {
  incoming: { icon: 'done', title: '没有待受理的诉求', words: '新的诉求会出现在这里。' },
  working: {
    icon: 'done',
    title: '没有办理中的诉求',
    words: '派给网格员的诉求会出现在这里，快到期的排在前面。',
  },
  checking: {
    icon: 'done',
    title: '没有待核查的诉求',
    words: '网格员办结后，请在这里核查，核查人不能是办理人。',
  },
  rating_cases: { icon: 'star', title: '没有差评整改', words: '居民评价不满意时，会在这里提醒回访和整改。' },
  done: { icon: 'history', title: '还没有办结的诉求', words: '办结、不予受理和撤回的诉求会留在这里备查。' },
};
