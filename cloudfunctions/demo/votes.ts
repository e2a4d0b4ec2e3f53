import { digitsOf, personIdOf, sheetIdOf } from '#kernel/ids';
import { smCrypto } from '#platform/crypto';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Ballot } from '#types/vote-shapes';
import type { Officer, VoteDocument } from '../votes/vote/vote.state';
import { indexed } from '../votes/vote/vote.state';
import {
  announced,
  type Held,
  held,
  inventVote,
  markedIn,
  over,
  type Sealing,
  toldBy,
  toldIn,
  votedIn,
  withTurnout,
} from '../votes/votes.demo';
import { after } from './moments';
import { LI_HOUSE, YOUAI, YOUAI_GRID } from './personas';
import { type Random, randomOf } from './random';
import { type ToldVote, VOTE_TEXTS } from './words/votes';

const TANG: Officer = { personId: personIdOf('demo-lead-tang'), name: '唐振华', role: 'community_lead' };

const DAY_HOURS = 24;
/** Told a week before it opens. */
const AHEAD = 7 * DAY_HOURS;
const days = (now: Instant, count: number): Instant => after(now, count * DAY_HOURS);

/** Drawn from the ballot itself: a counted nonce would tell in which order they came. */
const sealingWith = (key: string): Sealing =>
  smCrypto({ field: key, index: key }, (plain) => `${digitsOf(plain, 12)}${digitsOf(`again ${plain}`, 12)}`);

/** Flats nobody plays: those who play may still vote. */
const flatOf = (house: TerritoryId, n: number): TerritoryId =>
  `${house}/${1 + (n % 3)}-${1 + Math.floor(n / 3)}03` as TerritoryId;

const housesOf = ({ house }: ToldVote): readonly TerritoryId[] =>
  house
    ? [LI_HOUSE]
    : Array.from({ length: 8 }, (_, n) => `${YOUAI_GRID}/b${String(n + 1).padStart(2, '0')}` as TerritoryId);

const weighted = (weights: readonly number[], random: Random): number => {
  const drawn = random.whole(
    1,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  let seen = 0;
  return weights.findIndex((weight) => {
    seen += weight;
    return drawn <= seen;
  });
};

const ballotFor = (
  { form = 'single', options, most = 1, weights = [] }: ToldVote,
  random: Random,
): Ballot => {
  const first = `o${weighted(weights, random) + 1}`;
  if (form === 'single') return { picks: [first], scores: [] };
  const others = options.map((_, place) => `o${place + 1}`).filter((id) => id !== first);
  const start = random.whole(0, others.length - 1);
  const rest = [...others.slice(start), ...others.slice(0, start)];
  const length = form === 'several' ? random.whole(1, most) : random.whole(1, options.length);
  return { picks: [first, ...rest].slice(0, length), scores: [] };
};

const inventedFrom = (told: ToldVote, now: Instant): VoteDocument => {
  const at = days(now, told.opens);
  return inventVote(
    {
      serial: `demo ${told.key}`,
      by: TANG,
      within: told.house ? LI_HOUSE : YOUAI,
      label: told.house ? '友爱街社区 · 第2网格 · 5号楼' : '友爱街社区',
      households: told.house ? 36 : 300,
      eligible: told.house ? 36 : 120,
      kind: told.kind,
      form: told.form ?? 'single',
      title: told.title,
      words: told.words,
      options: told.options.map((name) => ({ name, words: '' })),
      most: told.most ?? 1,
      secret: told.secret ?? true,
      hidden: told.secret ?? true,
      paper: told.paper ?? false,
      matter: told.special ? 'special' : 'ordinary',
      opensAt: at,
      closesAt: days(now, told.closes),
    },
    after(at, -AHEAD - 1),
  );
};

const filled = (told: ToldVote, begun: Held, sealing: Sealing): Held => {
  const random = randomOf(`votes ${told.key}`);
  const houses = housesOf(told);
  const at = after(begun.vote.opensAt, 1);
  const { votes = 0, papers = 0 } = told;
  const flats = Array.from({ length: votes + papers }, (_, n) =>
    flatOf(houses[n % houses.length] ?? LI_HOUSE, Math.floor(n / houses.length)),
  );
  const cast = flats.slice(papers).reduce((state, home, n) => {
    const receipt = sheetIdOf(TANG.personId, `${told.key} ${n}`).slice(2);
    return votedIn(state, { home, ballot: ballotFor(told, random), receipt }, sealing, at);
  }, begun);
  return flats.slice(0, papers).reduce((state, home) => markedIn(state, home, TANG.personId, at), cast);
};

/** While it is open, by name, the sums are shown as the clock left them. */
const running = ({ vote, boxes }: Held): Held => {
  if (vote.hidden) return { vote, boxes };
  const ballots = boxes.flatMap(({ roll }) => Object.values(roll).flatMap(({ ballot }) => ballot ?? []));
  const sums = vote.options.map(({ id }) => ({
    id,
    votes: ballots.filter(({ picks }) => picks.includes(id)).length,
    points: 0,
  }));
  return { vote: { ...vote, running: sums }, boxes };
};

const tell = (told: ToldVote, now: Instant, sealing: Sealing): Held => {
  const vote = inventedFrom(told, now);
  if (told.draft) return { vote, boxes: [] };
  const before = after(vote.opensAt, -AHEAD);
  const known = { ...announced(vote, before), outbox: [] };
  if (told.kind === 'owners') return { vote: indexed(known), boxes: [] };
  const begun = toldBy(filled(told, held(known, before), sealing), now);
  if (told.closes >= 0) return running(withTurnout(begun));
  const closed = after(vote.closesAt, 1 / 60);
  const counted = over(begun, sealing, closed);
  return counted.vote.status === 'counted' ? toldIn(counted, 'over', closed) : counted;
};

/** One of each kind: open, counted, waiting for papers, prepared; each as the clock leaves it. */
export const demoVotes = (now: Instant, ballotKey: string): object[] =>
  VOTE_TEXTS.map((told) => tell(told, now, sealingWith(ballotKey))).flatMap(({ vote, boxes }) => [
    vote,
    ...boxes,
  ]);
