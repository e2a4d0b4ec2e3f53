import { isAtWork, SCREENS } from '../shots/screens';

/** Pages of those who work here that show nobody but what the writer fills in, or nobody at all: messages hold no name and no number. */
const NOBODYS = [
  'activities/pages/led/index',
  'activities/pages/write/index',
  'community/pages/point/index',
  'desk/pages/find/index',
  'disclosure/pages/write/index',
  'messages/pages/list/index',
  'notices/pages/write/index',
  'ratings/pages/keep-committee/index',
  'ratings/pages/keep-estate/index',
  'volunteers/pages/found/index',
  'votes/pages/write/index',
];
/** Everybody's pages, on which those who work here see more of others than others do. */
export const OF_OTHERS = [
  'hours/pages/record/index',
  'requests/pages/detail/index',
  'volunteers/pages/team/index',
  'wishes/pages/detail/index',
].map((page) => [page, 'demo-staff-he'] as const);
/** Every other page of the table that somebody with an office looks at. */
export const AT_WORK = SCREENS.filter((screen) => isAtWork(screen) && !NOBODYS.includes(screen.page)).map(
  ({ page, who }) => [page, who] as const,
);
