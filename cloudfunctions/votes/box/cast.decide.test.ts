import { amended } from '#kernel/amendment';
import { boxesOf, boxIdOf, fingerprint, personIdOf, voteIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Ballot } from '#types/vote-shapes';
import { announced, held, inventVote } from '../votes.demo';
import type { BoxDocument } from './box.state';
import { cast, markPaper } from './cast.decide';
import { type Slip, slipOf, slipText } from './paper-slip.state';

const GRID = '420205/003/001/g02' as TerritoryId;
const home = (room: string) => `${GRID}/b05/${room}` as TerritoryId;
const [BEFORE, OPENS, NOW, CLOSES] = ['20', '21', '22', '23'].map(
  (day) => `2026-11-${day}T01:00:00.000Z`,
) as [Instant, Instant, Instant, Instant];
const by = { personId: personIdOf('staff'), name: '何小怡', role: 'community_staff' as const };

const boxOf = (more: object = {}): BoxDocument => {
  const plan = { serial: 'cast', by, within: GRID, opensAt: OPENS, closesAt: CLOSES, paper: true, ...more };
  const [box] = held(announced(inventVote(plan, BEFORE), BEFORE), BEFORE).boxes;
  if (!box) throw new Error('a vote without a box');
  return box;
};

/** Equal slips give equal texts, and nothing of a slip can be read in them. */
const seal = (slip: Slip): string => fingerprint(slipText(slip, 2));
const YES: Ballot = { picks: ['o1'], scores: [] };
const NO: Ballot = { picks: ['o2'], scores: [] };

const vote = (room: string, ballot: Ballot, more: object = {}) => ({
  voter: home(room) as string,
  ballot,
  receipt: `${room.replace('-', '')}`.padEnd(16, '0'),
  standing: { voter: home(room), home: home(room) },
  mark: `mark ${room}`,
  now: NOW,
  seal,
  ...more,
});
const votedIn = (box: BoxDocument, asked: ReturnType<typeof vote>): BoxDocument => {
  const outcome = cast(box, asked);
  if (!outcome.ok) throw new Error(outcome.code);
  const next = 'amendment' in outcome.data ? amended(box, outcome.data.amendment) : box;
  if (!next) throw new Error('a guard did not hold');
  return next;
};
const codeOf = (result: { ok: boolean; code?: string }): string => (result.ok ? 'done' : String(result.code));

describe('a ballot is refused', () => {
  const box = boxOf();
  it.each([
    ['for another household', vote('1-302', YES, { voter: home('2-501') }), 'STANDING_MISSING'],
    ['without a residence', vote('1-302', YES, { standing: { why: 'residence' } }), 'STANDING_MISSING'],
    ['before it opens', vote('1-302', YES, { now: BEFORE }), 'VOTING_NOT_OPEN'],
    ['in the moment it closes', vote('1-302', YES, { now: CLOSES }), 'VOTING_NOT_OPEN'],
    ['with two picks of one', vote('1-302', { picks: ['o1', 'o2'], scores: [] }), 'BALLOT_INVALID'],
    ['with an option nobody gave', vote('1-302', { picks: ['o3'], scores: [] }), 'BALLOT_INVALID'],
    ['with scores where one is chosen', vote('1-302', { picks: [], scores: [1, 2] }), 'BALLOT_INVALID'],
  ])('%s', (_case, asked, code) => {
    expect(codeOf(cast(box, asked))).toBe(code);
  });

  it('where the clock has shut the box, whatever the time says', () => {
    expect(codeOf(cast({ ...box, open: false }, vote('1-302', YES)))).toBe('VOTING_NOT_OPEN');
  });

  it('the second time, also by somebody else of the household and where a paper was handed in', () => {
    const voted = votedIn(box, vote('1-302', YES));
    expect(codeOf(cast(voted, vote('1-302', NO, { mark: 'another phone' })))).toBe('ALREADY_VOTED');
    const paper = markPaper(voted, { household: home('1-302'), mark: 'p', by: by.personId, now: NOW });
    expect(codeOf(paper)).toBe('ALREADY_VOTED');
  });
});

it('the same call again is the same vote, also after the close', () => {
  const voted = votedIn(boxOf(), vote('1-302', YES));
  const again = cast({ ...voted, open: false }, vote('1-302', YES, { now: CLOSES }));
  expect(again).toEqual({ ok: true, data: { repeated: true } });
});

it('by name, the same key with another ballot is told', () => {
  const voted = votedIn(boxOf({ secret: false }), vote('1-302', YES));
  expect(codeOf(cast(voted, vote('1-302', NO)))).toBe('REQUEST_KEY_REUSED');
});

describe('nothing that is stored of a secret vote tells who voted what', () => {
  const rooms = ['1-301', '1-302', '1-401', '1-402'];
  const slips = rooms.map((room, place) => ({
    ballot: place % 2 === 0 ? YES : NO,
    receipt: room.padEnd(16, '7'),
  }));
  const filled = (order: readonly number[]): BoxDocument =>
    rooms.reduce(
      (box, room, place) => votedIn(box, vote(room, YES, { ...slips[order[place] ?? 0] })),
      boxOf(),
    );

  it('the document is the same whoever gave which ballot', () => {
    const straight = filled([0, 1, 2, 3]);
    for (const order of [
      [3, 2, 1, 0],
      [1, 0, 3, 2],
      [2, 3, 0, 1],
    ])
      expect(filled(order)).toEqual(straight);
  });

  it('the line on the roll is the same whatever was chosen', () => {
    const line = (ballot: Ballot) => votedIn(boxOf(), vote('1-302', ballot)).roll;
    expect(line(YES)).toEqual(line(NO));
    expect(line(YES)).toEqual({ [home('1-302')]: { how: 'app', mark: 'mark 1-302' } });
  });

  it('no instant stands beside a vote', () => {
    const { roll, ballots, by: houses } = filled([0, 1, 2, 3]);
    expect(JSON.stringify([roll, ballots, houses])).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });

  it('every slip of one vote is equally long, and read as it was written', () => {
    const all: Slip[] = [
      { ballot: { picks: [], scores: [] }, receipt: '0'.repeat(16) },
      {
        ballot: { picks: Array.from({ length: 20 }, (_, n) => `o${n + 1}`), scores: [] },
        receipt: '1'.repeat(16),
      },
      { ballot: { picks: [], scores: Array.from({ length: 20 }, () => null) }, receipt: '2'.repeat(16) },
    ];
    const texts = all.map((slip) => slipText(slip, 20));
    expect(new Set(texts.map(({ length }) => length)).size).toBe(1);
    expect(texts.map(slipOf)).toEqual(all);
  });
});

it('a voter’s box is known from the vote’s id alone, and many boxes share the voters', () => {
  const id = voteIdOf(by.personId, 'large', 75);
  const boxes = new Set(Array.from({ length: 3000 }, (_, n) => boxIdOf(id, home(`1-${1000 + n}`))));
  expect([boxesOf(id), boxes.size]).toEqual([75, 75]);
});
