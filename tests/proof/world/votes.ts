import { personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import {
  announced,
  type Held,
  held,
  type Invented,
  inventVote,
  markedIn,
  over,
  votedIn,
} from '../../../cloudfunctions/votes/votes.demo';
import { cast } from './cast';
import { BEFORE as now } from './people';
import { FLAT, GRID, HOUSE } from './places';
import type { Scene } from './stages';

export const VOTES = 'votes';

const OPENS = '2026-11-21T01:00:00.000Z' as Instant;
const CLOSED = '2026-11-22T01:00:00.000Z' as Instant;
const CLOSES = '2026-12-02T01:00:00.000Z' as Instant;
const LATER = '2026-11-25T01:00:00.000Z' as Instant;
const BETWEEN = '2026-11-21T05:00:00.000Z' as Instant;
// secret ballots are sealed under a key that no proof has: what is staged is by name, or empty
const plain = { seal: String, open: String };

const staff = {
  personId: personIdOf(cast.staff.openid),
  name: cast.staff.name,
  role: 'community_staff' as const,
};

const inGrid = ({ serial }: Scene, more: Partial<Invented> = {}) =>
  inventVote(
    { serial, by: staff, within: GRID, label: '甲社区 · 第2网格', opensAt: OPENS, closesAt: CLOSES, ...more },
    now,
  );

const byName = { secret: false, hidden: false } as const;
const heldIn = (scene: Scene, more: Partial<Invented> = {}): Held =>
  held(announced(inGrid(scene, more), now), now);

const alone = (scene: Scene, more: Partial<Invented> = {}): Held => ({
  vote: inGrid(scene, more),
  boxes: [],
});

/** Votes in every state that an operation begins with, made by the product's own decisions. */
export const voteIn = {
  draft: (scene: Scene) => alone(scene, { opensAt: LATER }),
  announced: (scene: Scene) => heldIn(scene, { opensAt: LATER }),
  open: (scene: Scene) => heldIn(scene, { ...byName, paper: true }),
  /** One paper was handed in, and nobody has entered it. */
  waiting: (scene: Scene) =>
    over(
      markedIn(heldIn(scene, { paper: true, closesAt: CLOSED }), FLAT, staff.personId, BETWEEN),
      plain,
      CLOSED,
    ),
  counted: (scene: Scene) =>
    over(
      votedIn(
        heldIn(scene, { ...byName, closesAt: CLOSED }),
        { home: FLAT, ballot: { picks: ['o1'], scores: [] }, receipt: '0'.repeat(16) },
        plain,
        BETWEEN,
      ),
      plain,
      CLOSED,
    ),
} satisfies Record<string, (scene: Scene) => Held>;
export type VoteStage = keyof typeof voteIn;

/** The home of whoever votes rightly: of the cast, or of whom a proof puts in the reporter's place. */
export const homeOf = ({ company }: Scene): TerritoryId =>
  company.reporter.openid === cast.reporter.openid ? (`${HOUSE}/3-201` as TerritoryId) : FLAT;
export const OTHER_FLAT = `${HOUSE}/1-101`;
