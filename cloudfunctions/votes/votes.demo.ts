import { amended } from '#kernel/amendment';
import { boxIdOf, fingerprint, voteIdOf } from '#kernel/ids';
import type { Result } from '#kernel/result';
import { ancestorAt } from '#kernel/territory';
import type { ParsedInputOf } from '#types/contract';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Ballot } from '#types/vote-shapes';
import { type BoxDocument, boxesFor, newBoxes } from './box/box.state';
import { cast, markPaper } from './box/cast.decide';
import { slipText } from './box/paper-slip.state';
import { type Call, openedCallAt, reminderAt } from './call/call.state';
import { walked } from './call/walked.decide';
import { resultOf } from './count/outcome.decide';
import { opened } from './count/read-boxes';
import { announce, draft } from './making/make.decide';
import { papersOf } from './paper/papers.state';
import { voteSettings } from './vote/vote.settings.state';
import { indexed, isComplete, type Officer, type VoteDocument } from './vote/vote.state';
import { closed, counted, prepared } from './wake/wake.decide';

type Plan = Omit<ParsedInputOf<'votes.draft'>, 'within'>;
export type Invented = Partial<Plan> & {
  serial: string;
  by: Officer;
  within: TerritoryId;
  label?: string;
  households?: number;
  opensAt: Instant;
  closesAt: Instant;
};
export type Sealing = { seal(plain: string): string; open(sealed: string): string };
/** A vote with its boxes. */
export type Held = { vote: VoteDocument; boxes: BoxDocument[] };

const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does what nobody may: ${result.code} ${JSON.stringify(result.details)}`);
};

const OPTIONS = [
  { name: '同意', words: '' },
  { name: '不同意', words: '' },
];

const PLAN: Omit<Plan, 'opensAt' | 'closesAt'> = {
  ...{ kind: 'poll', title: '单元门要不要换成电子锁', words: '', form: 'single', options: OPTIONS, most: 1 },
  ...{ counting: 'runoff', unit: 'household', secret: true, hidden: true, paper: false },
  ...{ matter: 'ordinary', eligible: null, topicId: null },
};

/** As `votes.draft` would have stored it under the usual rules. */
export const inventVote = (invented: Invented, now: Instant): VoteDocument => {
  const { serial, by, within, label = '甲社区', households = 300, ...plan } = invented;
  const community = ancestorAt(within, 'community');
  if (community === null) throw new Error(`${within} lies in no community`);
  const place = { within, community, label, households, settings: voteSettings([]) };
  const id = voteIdOf(by.personId, serial, boxesFor(households));
  return made(draft(id, { ...PLAN, ...plan }, place, { by, now }));
};

export const announced = (vote: VoteDocument, now: Instant): VoteDocument => ({
  ...made(announce(vote, { by: vote.author, now, mayLead: true })),
  rev: vote.rev + 1,
});

/** As the clock leaves it a minute later. */
export const held = (vote: VoteDocument, now: Instant): Held => ({
  vote: prepared(vote),
  boxes: newBoxes(vote, now),
});

type Voting = { home: TerritoryId; person?: PersonId; ballot: Ballot; receipt: string };

const change = (boxes: readonly BoxDocument[], id: string, next: (box: BoxDocument) => BoxDocument) =>
  boxes.map((box) => (box._id === id ? next(box) : box));

const dropped = (
  box: BoxDocument,
  result: ReturnType<typeof cast> | ReturnType<typeof markPaper>,
): BoxDocument => {
  const outcome = made<ReturnType<typeof cast> extends Result<infer C, string> ? C : never>(result);
  const next = 'amendment' in outcome ? amended(box, outcome.amendment) : box;
  if (!next) throw new Error('the box was shut');
  return next;
};

/** Somebody votes, with the product's own decision. */
export const votedIn = (
  { vote, boxes }: Held,
  { home, person, ballot, receipt }: Voting,
  { seal }: Pick<Sealing, 'seal'>,
  now: Instant,
): Held => {
  const voter = person ?? home;
  const next = (box: BoxDocument) =>
    dropped(
      box,
      cast(box, {
        voter,
        ballot,
        receipt,
        standing: { voter, home },
        mark: fingerprint(['invented', voter]),
        now,
        seal: (slip) => seal(slipText(slip, vote.options.length)),
      }),
    );
  return { vote, boxes: change(boxes, boxIdOf(vote._id, voter), next) };
};

export const markedIn = ({ vote, boxes }: Held, household: TerritoryId, by: PersonId, now: Instant): Held => {
  const mark = fingerprint(['invented', household]);
  const next = (box: BoxDocument) => dropped(box, markPaper(box, { household, mark, by, now }));
  return { vote, boxes: change(boxes, boxIdOf(vote._id, household), next) };
};

const sum = (boxes: readonly BoxDocument[], field: 'cast' | 'paper'): number =>
  boxes.reduce((total, box) => total + box[field], 0);

const turnoutOf = (boxes: readonly BoxDocument[]) => ({
  cast: sum(boxes, 'cast'),
  paper: sum(boxes, 'paper'),
});

/** As the clock shows how many took part so far. */
export const withTurnout = ({ vote, boxes }: Held): Held => ({
  vote: indexed({ ...vote, turnout: turnoutOf(boxes) }),
  boxes,
});

/** As the clock leaves it when everybody was told. */
export const toldIn = ({ vote, boxes }: Held, what: Call['what'], at: Instant): Held => {
  // who has voted is not reminded
  const people = vote.eligible - (what === 'reminder' ? sum(boxes, 'cast') : 0);
  const call: Call = { what, begunAt: at, touchedAt: at, after: null, people, done: true };
  return { vote: { ...walked(vote, call, at), rev: vote.rev, outbox: vote.outbox }, boxes };
};

/** Told by then that it is open, and reminded where the time has come. */
export const toldBy = (begun: Held, now: Instant): Held => {
  const opened = openedCallAt(begun.vote);
  const reminder = reminderAt(begun.vote);
  const first = opened <= now ? toldIn(begun, 'opened', opened) : begun;
  return reminder !== null && reminder <= now ? toldIn(first, 'reminder', reminder) : first;
};

/** As the clock leaves it after its time: shut, and counted if nothing is missing. */
export const over = ({ vote, boxes }: Held, { open }: Pick<Sealing, 'open'>, now: Instant): Held => {
  const contents = boxes.map((box) => ({ box, content: opened(box, open) }));
  const shut = closed(vote, turnoutOf(boxes), now);
  const ballots = [...contents.flatMap(({ content }) => content.ballots), ...papersOf(shut, open)];
  const next =
    isComplete(shut) && vote.kind !== 'owners' ? counted(shut, resultOf(ballots, shut), now) : shut;
  return {
    vote: { ...indexed({ ...next, outbox: [] }), rev: vote.rev + 1 },
    boxes: contents.map(({ box, content }) => ({
      ...box,
      rev: box.rev + 1,
      open: false,
      counted: content.receipts,
      timeline: [...box.timeline, { at: now, kind: 'shut' as const, words: '' }],
    })),
  };
};
