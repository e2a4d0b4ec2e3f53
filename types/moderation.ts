import * as v from 'valibot';
import { REPORT_REASONS, TEXT_STATES } from './moderation.labels';
import { instant } from './time';

export const textState = v.picklist(TEXT_STATES);
export const reportReason = v.picklist(REPORT_REASONS);

/** What the author of a text reads of its moderation; who decided is a colleague's name, not the author's business. */
export const ownModeration = {
  /** What a moderator decided last, and why. */
  decision: v.nullable(v.strictObject({ state: textState, words: v.string(), at: instant })),
  appeal: v.nullable(v.strictObject({ words: v.string(), at: instant, settled: v.boolean() })),
  mayAppeal: v.boolean(),
};

const heldFor = v.nullable(v.picklist(['risky', 'review', 'unchecked']));

/** What a moderator reads of it; who reported it is nobody's business. */
export const queuedModeration = {
  state: textState,
  /** Why it is held, in words of ours: what WeChat's check said, or that it said nothing. */
  heldFor,
  reports: v.array(v.strictObject({ reason: reportReason, at: instant })),
  /** An appeal that waits. */
  appeal: v.nullable(v.string()),
  /** What the check said of the words of the appeal; `null`: nothing against them, or there is no appeal. */
  appealHeldFor: heldFor,
};
