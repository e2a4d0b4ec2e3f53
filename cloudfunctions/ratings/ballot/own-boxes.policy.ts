import type { Person } from '#kernel/person';
import { ancestorAt } from '#kernel/territory';
import type { Role } from '#types/roles';
import type { Instant } from '#types/time';
import { yearOf } from '../register/spans.state';
import { boxIdOf } from './box.state';

/** Who may be asked about a committee, by either setting. */
const JUDGES: readonly Role[] = ['resident', 'building_lead', 'supervisor'];

/** The boxes of every year and community in which they may have handed in a ballot, whether there are such or not. */
export const boxesFor = (person: Pick<Person, 'memberships'> | null, now: Instant): string[] => {
  const ids = (person?.memberships ?? []).flatMap(({ role, territory, from, until }) => {
    const community = ancestorAt(territory, 'community');
    if (community === null || !JUDGES.includes(role)) return [];
    const last = yearOf(until !== null && until < now ? until : now);
    const years = Math.max(0, last - yearOf(from) + 1);
    return Array.from({ length: years }, (_, place) => boxIdOf(community, last - place));
  });
  return [...new Set(ids)];
};
