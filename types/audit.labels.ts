/** What an audit finds. */
export const FINDING_KINDS = [
  'changed',
  'removed',
  'inserted',
  'reordered',
  'truncated',
  'unsealed',
  'rolled_back',
  'document_removed',
  'removed_too_early',
  'not_anchored',
  'anchor_changed',
  'anchor_missing',
  'key_unknown',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];
