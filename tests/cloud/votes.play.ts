import { personIdOf } from '#kernel/ids';
import type { VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { InputOf } from '../../types/contract';
import type { Ballot } from '../../types/vote-shapes';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { GRID, HOUSE } from '../proof/world/places';
import { ask, tick } from './speak';

export { ask, codeOf, tick } from './speak';

export const STAFF = cast.staff.openid;
export const LEAD = cast.lead.openid;
export const RESIDENT = cast.reporter.openid;
export const NEIGHBOUR = cast.neighbour.openid;

const HOUR = 3_600_000;
export const inHours = (hours: number): string => new Date(Date.parse(NOW) + hours * HOUR).toISOString();
export const setClock = ({ cloud }: World, hours: number) =>
  cloud.ask('POST', '/_emulator/clock', { now: inHours(hours) });

/** A vote that opens an hour from the world's beginning and closes a day later. */
export const plan = (more: object = {}): InputOf<'votes.draft'> => ({
  within: GRID,
  kind: 'poll',
  title: '单元门要不要换成电子锁',
  options: [{ name: '同意' }, { name: '不同意' }, { name: '再议' }],
  opensAt: inHours(1),
  closesAt: inHours(25),
  ...more,
});

/** Announced, its boxes there, and its time begun. */
export const opened = async (world: World, more: object = {}): Promise<VoteId> => {
  await setClock(world, 0);
  const { voteId } = await ask(world, STAFF, 'votes.draft', plan(more));
  await ask(world, LEAD, 'votes.announce', { voteId });
  await tick(world);
  await setClock(world, 2);
  return voteId;
};

/** Its time is over and the clock has been there. */
export const closedNow = async (world: World): Promise<void> => {
  await setClock(world, 26);
  await tick(world);
};

export type Household = { openid: string; flat: TerritoryId };
export const households = (count: number, prefix = 'voter'): Household[] =>
  Array.from({ length: count }, (_, n) => ({
    openid: `${prefix}-${n}`,
    flat: `${HOUSE}/${1 + (n % 9)}-${101 + Math.floor(n / 9)}` as TerritoryId,
  }));

export const settle = (world: World, all: readonly Household[]) =>
  world.people(
    all.map(({ openid, flat }) => ({ openid, name: '住户', posts: [{ role: 'resident', territory: flat }] })),
  );

const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
export const receiptOf = (serial: string): string =>
  Array.from(
    { length: 16 },
    (_, place) => SIGNS[personIdOf(`${serial} ${place}`).charCodeAt(2 + place) % SIGNS.length],
  ).join('');

export const ballotOf = (picks: string[], scores: (number | null)[] = []): Ballot => ({ picks, scores });

export const give = (
  { cloud }: World,
  { openid, flat }: Household,
  voteId: VoteId,
  ballot: Ballot,
  { key = newKey(), voter = flat as string } = {},
) => cloud.call(openid, 'votes.cast', { voteId, voter, ballot, receipt: receiptOf(openid) }, key);

export type StoredBox = {
  _id: string;
  vote: string;
  roll: Record<string, { how: string; mark: string }>;
  ballots: string[];
  cast: number;
  paper: number;
  by: Record<string, number>;
  counted: string[];
};
export const boxesIn = async (world: World, voteId: VoteId): Promise<StoredBox[]> =>
  (await world.all<StoredBox>('votes')).filter(({ _id, vote }) => vote === voteId && _id !== voteId);
