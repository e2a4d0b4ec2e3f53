import type { IconName } from '../ui/show/icons';

type Played = { role: string };
type Group<P> = { title: string; icon: IconName; people: P[] };

const GROUPS: { title: string; icon: IconName; has: RegExp }[] = [
  { title: '居民', icon: 'me', has: /resident|visitor|居民/ },
  { title: '网格员与楼栋长', icon: 'grid', has: /grid_worker|building_lead|网格员|楼栋长/ },
  { title: '社区', icon: 'house', has: /community|社区/ },
  { title: '街道、部门与区', icon: 'desk', has: /street|department|district|auditor|街道|部门|区级|审计/ },
];
const OTHERS = { title: '其他', icon: 'people' as const };

/** By what one would like to try, the residents first; a role nobody foresaw is not lost. */
export function groupByRole<P extends Played>(people: readonly P[]): Group<P>[] {
  const groupOf = (p: P) => GROUPS.find((g) => g.has.test(p.role)) ?? OTHERS;
  return [...GROUPS, OTHERS]
    .map(({ title, icon }) => ({ title, icon, people: people.filter((p) => groupOf(p).title === title) }))
    .filter((g) => g.people.length > 0);
}
