/** What an audit finds; the sentence is for the person who has to look into it. */
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

export const FINDING_LABELS: Record<FindingKind, string> = {
  changed: '记录被改过',
  removed: '记录被删掉',
  inserted: '多出记录',
  reordered: '记录顺序变了',
  truncated: '末尾的记录不见了',
  unsealed: '防篡改标记被去掉',
  rolled_back: '整份文档退回到旧版本',
  document_removed: '整份文档不见了',
  removed_too_early: '没到保存期限就删除了',
  not_anchored: '应当存证而没有存证',
  anchor_changed: '存证被改过',
  anchor_missing: '存证不见了',
  key_unknown: '缺少当时的密钥，无法核对',
};

/** The longest span of one check, in days. */
export const MOST_DAYS = 366;
