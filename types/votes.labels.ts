/**
 * Three acts that must not be taken for one another: asking what people think, a decision of the residents' meeting,
 * and a vote of owners under the Civil Code, which is held outside and only prepared and recorded here.
 */
export const VOTE_KINDS = ['poll', 'meeting', 'owners'] as const;
export type VoteKind = (typeof VOTE_KINDS)[number];
export const VOTE_KIND_LABELS: Record<VoteKind, string> = {
  poll: '意见征询',
  meeting: '居民会议表决',
  owners: '业主共同决定',
};
/** What each kind is, in the words that stand above every one of them. */
export const VOTE_KIND_WORDS: Record<VoteKind, string> = {
  poll: '了解大家的想法，供社区参考，不形成决定。',
  meeting: '居民会议的表决，达到参加人数和通过比例才形成决定。',
  owners: '法定的业主表决在线下按规定程序进行。这里只公布事项、登记结果，不能在线投票，也不代替法定程序。',
};

export const VOTE_FORMS = ['single', 'several', 'ranked', 'score'] as const;
export type VoteForm = (typeof VOTE_FORMS)[number];
export const VOTE_FORM_LABELS: Record<VoteForm, string> = {
  single: '单选',
  several: '多选',
  ranked: '排序',
  score: '打分',
};

/** How an order of preference becomes a result; set for each vote and told with it. */
export const RANKED_RULES = ['runoff', 'borda'] as const;
export type RankedRule = (typeof RANKED_RULES)[number];
export const RANKED_RULE_LABELS: Record<RankedRule, string> = { runoff: '逐轮淘汰', borda: '按名次计分' };
export const RANKED_RULE_WORDS: Record<RankedRule, string> = {
  runoff: '先数第一选择，最少的淘汰，这些票转给各自的下一选择，直到有一项过半。',
  borda: '有几项就从几分开始，排第一得最高分，往后每名少一分，没有排的不得分，总分最高的领先。',
};

export const VOTE_UNITS = ['household', 'person'] as const;
export type VoteUnit = (typeof VOTE_UNITS)[number];
export const VOTE_UNIT_LABELS: Record<VoteUnit, string> = { household: '一户一票', person: '一人一票' };
export const VOTE_UNIT_COUNTS: Record<VoteUnit, string> = { household: '户', person: '人' };

/** 民法典 Art. 278: raising money for rebuilding, changing the use of common parts and the like ask for more. */
export const OWNERS_MATTERS = ['ordinary', 'special'] as const;
export type OwnersMatter = (typeof OWNERS_MATTERS)[number];
export const OWNERS_MATTER_LABELS: Record<OwnersMatter, string> = {
  ordinary: '一般事项（参与表决的过半数同意）',
  special: '重大事项（参与表决的四分之三以上同意）',
};

export const VOTE_PHASES = ['draft', 'announced', 'open', 'counting', 'counted', 'cancelled'] as const;
export type VotePhase = (typeof VOTE_PHASES)[number];

export const VOTE_OUTCOMES = [
  'advice',
  'decided',
  'undecided',
  'no_quorum',
  'withheld',
  'passed',
  'failed',
] as const;
export type VoteOutcome = (typeof VOTE_OUTCOMES)[number];
export const VOTE_OUTCOME_LABELS: Record<VoteOutcome, string> = {
  advice: '征询结束，结果供参考',
  decided: '形成决定',
  undecided: '没有选项达到通过比例，未形成决定',
  no_quorum: '参加的没有达到规定，未形成决定',
  withheld: '票数太少，为保护投票人不公布各项票数',
  passed: '登记结果：达到法定比例',
  failed: '登记结果：未达到法定比例',
};

export const VOTE_SHELVES = ['current', 'past'] as const;
export type VoteShelf = (typeof VOTE_SHELVES)[number];
export const VOTE_SHELF_LABELS: Record<VoteShelf, string> = { current: '正在进行', past: '已经结束' };

export const VOTE_QUEUES = ['draft', 'running', 'waiting', 'done'] as const;
export type VoteQueue = (typeof VOTE_QUEUES)[number];
export const VOTE_QUEUE_LABELS: Record<VoteQueue, string> = {
  draft: '草稿',
  running: '已发布',
  waiting: '待录入',
  done: '已结束',
};

export const VOTE_ACTIONS = [
  'edit',
  'announce',
  'cancel',
  'markPaper',
  'enter',
  'recount',
  'listNamed',
] as const;
export type VoteAction = (typeof VOTE_ACTIONS)[number];

export const VOTE_EVENTS = [
  'drafted',
  'edited',
  'announced',
  'cancelled',
  'entered',
  'agreed',
  'differed',
  'closed',
  'counted',
  'called',
  'mismatch',
] as const;
export type VoteEvent = (typeof VOTE_EVENTS)[number];
export const VOTE_EVENT_LABELS: Record<VoteEvent, string> = {
  drafted: '起草',
  edited: '修改',
  announced: '发布',
  cancelled: '取消',
  entered: '第一人录入',
  agreed: '第二人录入一致',
  differed: '两次录入不一致，已作废重录',
  closed: '投票截止',
  counted: '公布结果',
  called: '通知有投票权的居民',
  mismatch: '票数与名册不符，暂停公布',
};

/** Why somebody has no vote here. */
export type NoStanding = 'residence' | 'level' | 'outside' | 'another';

export const MAX_VOTE_TITLE = 40;
export const MAX_VOTE_WORDS = 2000;
export const MAX_OPTIONS = 20;
export const MAX_OPTION_NAME = 40;
export const MAX_OPTION_WORDS = 200;
export const MAX_SCORE = 10;
export const MAX_BATCHES = 40;
export const MAX_BATCH = 50;
export const MAX_CANCEL_WORDS = 200;
