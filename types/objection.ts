import * as v from 'valibot';
import { FINDINGS, OBJECTION_KINDS, OBJECTION_STATES } from './disclosure.labels';
import { itemId, objectionId } from './ids';
import { REPORT_REASONS, TEXT_STATES } from './moderation.labels';
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
  /** What is held waits for a moderator; that and what is hidden is seen by its author and staff alone. */
  seen: v.picklist(TEXT_STATES),
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

/** With what a moderator has to know: what the check said, and what people reported. */
export const screenedObjection = v.strictObject({
  ...objection.entries,
  heldFor: v.nullable(v.picklist(['risky', 'review', 'unchecked'])),
  reports: v.array(v.strictObject({ reason: v.picklist(REPORT_REASONS), at: instant })),
});
export type ScreenedObjection = v.InferOutput<typeof screenedObjection>;
