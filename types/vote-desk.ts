import * as v from 'valibot';
import { topicId, voteId } from './ids';
import { operation } from './operation';
import { page } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { instant } from './time';
import { ballot, figures, voteFace, votePage } from './vote-shapes';
import {
  MAX_BATCH,
  MAX_BATCHES,
  MAX_CANCEL_WORDS,
  MAX_OPTION_NAME,
  MAX_OPTION_WORDS,
  MAX_OPTIONS,
  MAX_VOTE_TITLE,
  MAX_VOTE_WORDS,
  OWNERS_MATTERS,
  RANKED_RULES,
  VOTE_ACTIONS,
  VOTE_EVENTS,
  VOTE_FORMS,
  VOTE_KINDS,
  VOTE_PHASES,
  VOTE_QUEUES,
  VOTE_UNITS,
} from './votes.labels';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const option = v.strictObject({
  name: words(MAX_OPTION_NAME),
  words: v.optional(maybeWords(MAX_OPTION_WORDS), ''),
});

const plan = {
  kind: v.picklist(VOTE_KINDS),
  title: words(MAX_VOTE_TITLE),
  words: v.optional(maybeWords(MAX_VOTE_WORDS), ''),
  form: v.optional(v.picklist(VOTE_FORMS), 'single'),
  /** Of an owners' vote none: its ballots are not given here. */
  options: v.optional(v.pipe(v.array(option), v.maxLength(MAX_OPTIONS)), []),
  most: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_OPTIONS)), 1),
  counting: v.optional(v.picklist(RANKED_RULES), 'runoff'),
  unit: v.optional(v.picklist(VOTE_UNITS), 'household'),
  secret: v.optional(v.boolean(), true),
  hidden: v.optional(v.boolean(), true),
  paper: v.optional(v.boolean(), false),
  matter: v.optional(v.picklist(OWNERS_MATTERS), 'ordinary'),
  /** How many may vote, by the roll; `null`: as many as the territory has households. */
  eligible: v.optional(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))),
    null,
  ),
  opensAt: instant,
  closesAt: instant,
  topicId: v.optional(v.nullable(topicId), null),
};
const DESK = 'staff of that territory or above';
/** Each says which field. */
const PLAN = ['PLAN_INVALID'] as const;
const moved = v.strictObject({ voteId, phase: v.picklist(VOTE_PHASES) });

/** What staff do: make a vote, record what comes on paper, see the roll in numbers. */
export const voteDesk = {
  'votes.draft': operation({
    kind: 'change',
    input: v.strictObject({ within: territoryId, ...plan }),
    output: moved,
    who: DESK,
    errors: [...PLAN],
  }),
  'votes.edit': operation({
    kind: 'change',
    /** Its territory stays: the places for the ballots are counted for it. */
    input: v.strictObject({ voteId, rev: count, ...plan }),
    output: moved,
    who: `${DESK}, while it is a draft`,
    errors: [...PLAN, 'STATE_NOT_ALLOWED', 'REVISION_STALE'],
  }),
  'votes.announce': operation({
    kind: 'change',
    input: v.strictObject({ voteId }),
    output: moved,
    who: `${DESK}; what decides something by its lead or somebody above`,
    errors: ['NOTICE_TOO_SHORT', 'LEAD_NEEDED', 'STATE_NOT_ALLOWED'],
  }),
  'votes.cancel': operation({
    kind: 'change',
    input: v.strictObject({ voteId, words: words(MAX_CANCEL_WORDS) }),
    output: moved,
    who: `${DESK}, before it is counted`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'votes.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(VOTE_QUEUES), ...page }),
    output: votePage,
    who: `${DESK}; supervisors and auditors`,
    errors: [],
  }),
  'votes.getWork': operation({
    kind: 'query',
    input: v.strictObject({ voteId }),
    output: v.strictObject({
      ...voteFace,
      /** As it was read; whoever edits it says so. */
      rev: count,
      boxes: count,
      /** How many took part, by building. */
      buildings: v.array(v.strictObject({ building: territoryId, cast: count })),
      batches: v.array(
        v.strictObject({
          no: count,
          size: count,
          by: v.string(),
          mine: v.boolean(),
          checkedBy: v.nullable(v.string()),
        }),
      ),
      mismatch: v.boolean(),
      may: v.array(v.picklist(VOTE_ACTIONS)),
      story: v.array(
        v.strictObject({ at: instant, kind: v.picklist(VOTE_EVENTS), by: v.string(), words: v.string() }),
      ),
    }),
    who: `${DESK}; supervisors and auditors`,
    errors: [],
  }),
  'votes.markPaper': operation({
    kind: 'change',
    input: v.strictObject({ voteId, household: territoryId }),
    output: v.strictObject({ voteId, marked: v.literal(true) }),
    who: `${DESK}, while it is open`,
    errors: ['VOTING_NOT_OPEN', 'PAPER_NOT_USED', 'STANDING_MISSING', 'ALREADY_VOTED'],
  }),
  'votes.enter': operation({
    kind: 'change',
    input: v.strictObject({
      voteId,
      batch: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_BATCHES)),
      entry: v.variant('what', [
        v.strictObject({
          what: v.literal('ballots'),
          ballots: v.pipe(v.array(ballot), v.minLength(1), v.maxLength(MAX_BATCH)),
        }),
        v.strictObject({ what: v.literal('figures'), figures }),
      ]),
    }),
    output: v.strictObject({ voteId, entry: v.picklist(['first', 'same', 'different']) }),
    who: `${DESK}; the second time somebody else`,
    errors: ['STATE_NOT_ALLOWED', 'SAME_PERSON', 'BALLOT_INVALID', 'TOO_MANY_PAPERS', 'FIGURES_INVALID'],
  }),
  'votes.listNamed': operation({
    kind: 'query',
    input: v.strictObject({ voteId, box: v.optional(count, 0) }),
    output: v.strictObject({
      boxes: count,
      rows: v.array(v.strictObject({ household: territoryId, ballot: v.nullable(ballot) })),
    }),
    who: `${DESK}; supervisors and auditors; only where votes are given by name`,
    errors: [],
  }),
  'votes.recount': operation({
    kind: 'query',
    input: v.strictObject({ voteId }),
    output: v.strictObject({ ballots: count, marked: count, same: v.boolean() }),
    who: `${DESK}; supervisors and auditors; when it was counted`,
    errors: [],
  }),
};
