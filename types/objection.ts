import * as v from 'valibot';
import { FINDINGS, OBJECTION_KINDS, OBJECTION_STATES } from './disclosure.labels';
import { itemId, objectionId } from './ids';
import { instant } from './time';

export const objectionKind = v.picklist(OBJECTION_KINDS);
export const objectionState = v.picklist(OBJECTION_STATES);
const answer = v.strictObject({ words: v.string(), by: v.string(), at: instant });

/** What somebody asked of a disclosed item, without their name. */
export const objection = v.strictObject({
  id: objectionId,
  itemId,
  itemTitle: v.string(),
  kind: objectionKind,
  state: objectionState,
  words: v.string(),
  at: instant,
  mine: v.boolean(),
  /** Waits for a moderator: nobody but its author and staff sees it. */
  held: v.boolean(),
  answer: v.nullable(answer),
  /** Why the author was not content, once it lies with the committee. */
  appeal: v.nullable(v.string()),
  conclusion: v.nullable(v.strictObject({ finding: v.picklist(FINDINGS), ...answer.entries })),
  /** Until when the answer, or the committee's conclusion, is due; `null` when nothing is. */
  dueAt: v.nullable(instant),
  /** The official calendar does not reach that day yet. */
  provisional: v.boolean(),
  overdue: v.boolean(),
  rev: v.number(),
});
export type Objection = v.InferOutput<typeof objection>;
