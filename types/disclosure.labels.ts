/**
 * What a residents' committee has to disclose. Source: 上海市居民委员会工作条例 Art. 17, read in full; a district may
 * know more classes under its own rules, which fit into `matter`.
 */
export const DISCLOSURE_CLASSES = [
  'decision',
  'hearing',
  'deliberation',
  'funds',
  'relief',
  'matter',
] as const;
export type DisclosureClass = (typeof DISCLOSURE_CLASSES)[number];
export const DISCLOSURE_CLASS_LABELS: Record<DisclosureClass, string> = {
  decision: '会议决定与执行',
  hearing: '听证、协调、评议',
  deliberation: '协商结果',
  funds: '经费收支',
  relief: '救助与捐赠款物',
  matter: '其他重要事项',
};

export const RHYTHMS = ['monthly', 'quarterly', 'at_once'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/**
 * How often, where a community decided nothing else. 村民委员会组织法 Art. 30: ordinary items at least quarterly,
 * finances monthly when they are frequent, major matters at once. It is written for villages and taken here as a
 * default; the revised 城市居民委员会组织法 (2026) has to be read before anything is claimed.
 */
export const USUAL_RHYTHMS: Record<DisclosureClass, Rhythm> = {
  decision: 'at_once',
  hearing: 'quarterly',
  deliberation: 'quarterly',
  funds: 'monthly',
  relief: 'monthly',
  matter: 'at_once',
};

/**
 * Money that a committee is given, with a least amount a year. 济南 2018: 办公经费 20,000 yuan a thousand households and
 * not below 60,000; 群众工作专项经费 200,000 a community. Settings: another city has other amounts.
 */
export const FUNDS = ['office', 'outreach'] as const;
export type Fund = (typeof FUNDS)[number];
export const FUND_LABELS: Record<Fund, string> = { office: '办公经费', outreach: '群众工作专项经费' };

export const ITEM_STATUSES = ['draft', 'awaiting', 'published', 'withdrawn', 'discarded'] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];
export const ITEM_STATUS_LABELS: Record<ItemStatus, string> = {
  draft: '草稿',
  awaiting: '待复核',
  published: '已公开',
  withdrawn: '已撤回',
  discarded: '已删除',
};

/** What happens to an item, in the words of its story. */
export const ITEM_EVENTS = [
  'created',
  'saved',
  'submitted',
  'published',
  'sent_back',
  'corrected',
  'withdrawn',
  'discarded',
] as const;
export type ItemEvent = (typeof ITEM_EVENTS)[number];
export const ITEM_EVENT_LABELS: Record<ItemEvent, string> = {
  created: '新建草稿',
  saved: '修改草稿',
  submitted: '提交复核',
  published: '复核通过，公开',
  sent_back: '退回修改',
  corrected: '复核通过，更正',
  withdrawn: '撤回',
  discarded: '删除草稿',
};

/** `awaiting` also holds published items with a correction that waits for a second person. */
export const ITEM_QUEUES = ['drafts', 'awaiting', 'open'] as const;
export type ItemQueue = (typeof ITEM_QUEUES)[number];
export const ITEM_QUEUE_LABELS: Record<ItemQueue, string> = {
  drafts: '草稿',
  awaiting: '待复核',
  open: '已公开',
};

/** An objection holds the public period open until it is settled; a question does not. */
export const OBJECTION_KINDS = ['question', 'objection'] as const;
export type ObjectionKind = (typeof OBJECTION_KINDS)[number];
export const OBJECTION_KIND_LABELS: Record<ObjectionKind, string> = { question: '提问', objection: '异议' };

/** open → answered → (with the 居务监督委员会 →) settled. Answered and never objected to again counts as settled. */
export const OBJECTION_STATES = ['open', 'answered', 'with_committee', 'settled'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
export const OBJECTION_STATE_LABELS: Record<ObjectionState, string> = {
  open: '待答复',
  answered: '已答复',
  with_committee: '居务监督委员会核查中',
  settled: '已办结',
};

/** What the 居务监督委员会 found. */
export const FINDINGS = ['upheld', 'dismissed'] as const;
export type Finding = (typeof FINDINGS)[number];
export const FINDING_LABELS: Record<Finding, string> = {
  upheld: '异议成立，责成更正',
  dismissed: '公开内容属实',
};

export const CALENDAR_STATES = ['done', 'due', 'overdue', 'coming'] as const;
export type CalendarState = (typeof CALENDAR_STATES)[number];
export const CALENDAR_STATE_LABELS: Record<CalendarState, string> = {
  done: '已公开',
  due: '该公开了',
  overdue: '已逾期',
  coming: '未到期',
};

export const MAX_ITEM_TITLE = 40;
export const MAX_ITEM_WORDS = 3000;
export const MAX_AMOUNTS = 40;
export const MAX_ITEM_PHOTOS = 9;
export const MAX_OBJECTION_WORDS = 500;
export const MAX_CORRECTIONS = 10;
/** A hundred million yuan: more is a slip of the keyboard. */
export const MAX_FEN = 10_000_000_000;

/** `2026-11` → `2026年11月`, `2026-Q4` → `2026年第4季度`. */
export const periodLabel = (period: string): string => {
  const [year = '', part = ''] = period.split('-');
  return part.startsWith('Q') ? `${year}年第${part.slice(1)}季度` : `${year}年${Number(part)}月`;
};

/** Whole yuan without decimals, others with two: `1,200 元`, `86.50 元`. */
export const yuan = (fen: number): string => {
  const digits = fen % 100 === 0 ? 0 : 2;
  return `${(fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: digits, maximumFractionDigits: digits })} 元`;
};
