import type { LocalCloud } from '../support/local-cloud';
import { SCREENS, type ShownScreen } from './screens';

const COMMUNITY = '420205/003/001';
const RESIDENT = 'demo-resident-li';
const STAFF = 'demo-staff-he';

type Asked = {
  operation: string;
  input: object;
  list?: string;
  who?: string;
  /** Of the first row, where it is not its id. */
  part?: (row: Row) => string | undefined;
};
type Row = { id: string; results?: { quarter: string }[] };

/** Where the first of a kind is found in the running demo district, by the name that stands in braces. */
const FIRST_OF: Record<string, Asked> = {
  '{request}': { operation: 'requests.listMine', input: { cursor: null } },
  '{notice}': { operation: 'notices.listFeed', input: {} },
  '{activity}': { operation: 'activities.list', input: { within: COMMUNITY } },
  '{post}': { operation: 'posts.list', input: { community: COMMUNITY } },
  '{vote}': { operation: 'votes.list', input: { community: COMMUNITY, shelf: 'past' } },
  '{papers}': { operation: 'votes.list', input: { community: COMMUNITY } },
  '{opinion}': { operation: 'opinions.list', input: { community: COMMUNITY } },
  '{topic}': { operation: 'topics.list', input: { community: COMMUNITY, shelf: 'settled' } },
  '{openTopic}': { operation: 'topics.list', input: { community: COMMUNITY, shelf: 'open' } },
  '{estate}': { operation: 'ratings.list', input: { community: COMMUNITY }, list: 'estates' },
  '{quarter}': {
    operation: 'ratings.list',
    input: { community: COMMUNITY },
    list: 'estates',
    part: ({ results }) => results?.[0]?.quarter,
  },
  '{order}': { operation: 'ratings.listOrders', input: { within: COMMUNITY, queue: 'answered' }, who: STAFF },
  '{wish}': { operation: 'wishes.listMine', input: {} },
  '{team}': { operation: 'volunteers.listTeams', input: { within: COMMUNITY } },
  '{record}': { operation: 'hours.mine', input: {} },
  '{urgent}': { operation: 'notices.listFeed', input: { kind: 'urgent' } },
};

const firstOf = async (
  cloud: LocalCloud,
  { operation, input, list = 'items', who = RESIDENT, part = ({ id }) => id }: Asked,
): Promise<string> => {
  const answer = await cloud.call(who, operation, input);
  const row = answer.ok ? (answer.data as Record<string, Row[]>)[list]?.[0] : undefined;
  return (row && part(row)) ?? '';
};

/** Every page of the app with an address that shows something there. */
export async function demoScreens(cloud: LocalCloud): Promise<ShownScreen[]> {
  const ids = new Map<string, string>();
  // the grid worker is told of a call for help, so that there is a message to see
  const call = { to: 'grid_worker', calledAt: new Date().toISOString() };
  await cloud.call(RESIDENT, 'calls.log', call, 'demo-screens-call');
  await cloud.runTimer('clock');
  for (const [name, asked] of Object.entries(FIRST_OF)) ids.set(name, await firstOf(cloud, asked));
  return SCREENS.map((screen) =>
    screen.query
      ? { ...screen, query: screen.query.replace(/\{\w+\}/g, (name) => ids.get(name) ?? name) }
      : screen,
  );
}
