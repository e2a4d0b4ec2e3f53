/** What somebody needs a hand with. Money is none of it: helping is unpaid (志愿服务条例 Art. 3, 21). */
export const WISH_KINDS = [
  'company',
  'errand',
  'outing',
  'repair',
  'housework',
  'learning',
  'device',
  'thing',
] as const;
export type WishKind = (typeof WISH_KINDS)[number];
export const WISH_KIND_LABELS: Record<WishKind, string> = {
  company: '陪伴聊天',
  errand: '代办跑腿',
  outing: '陪同出行',
  repair: '小修小补',
  housework: '家务帮手',
  learning: '学业辅导',
  device: '手机电脑',
  thing: '微心愿物品',
};

/** Who asks for somebody else, seen from the asker; `served`: a worker asks for a resident of their grid. */
export const WISH_RELATIONS = ['parent', 'grandparent', 'spouse', 'relative', 'neighbour', 'served'] as const;
export type WishRelation = (typeof WISH_RELATIONS)[number];
export const WISH_RELATION_LABELS: Record<WishRelation, string> = {
  parent: '父母',
  grandparent: '祖父母、外祖父母',
  spouse: '配偶',
  relative: '其他亲属',
  neighbour: '邻居',
  served: '网格内的居民',
};

/** Where help is looked for, in this order: what is owed by office first, then societies, then neighbours. */
export const WISH_SOURCES = ['government', 'society', 'neighbours'] as const;
export type WishSource = (typeof WISH_SOURCES)[number];
export const WISH_SOURCE_LABELS: Record<WishSource, string> = {
  government: '政府救助',
  society: '社会力量',
  neighbours: '邻里互助',
};
/** Those that somebody of the desk asks; neighbours come by themselves. */
export const OFFICE_SOURCES = ['government', 'society'] as const;
export type OfficeSource = (typeof OFFICE_SOURCES)[number];

/** What came of asking one office or society; `lapsed`: nobody answered in the time set. */
export const INQUIRY_OUTCOMES = ['waiting', 'accepted', 'declined', 'lapsed'] as const;
export type InquiryOutcome = (typeof INQUIRY_OUTCOMES)[number];
export const INQUIRY_OUTCOME_LABELS: Record<InquiryOutcome, string> = {
  waiting: '等答复',
  accepted: '愿意承担',
  declined: '不能承担',
  lapsed: '到期未答复',
};

export const WISH_STATUSES = [
  'submitted',
  'declined',
  'asking',
  'open',
  'claimed',
  'finished',
  'confirmed',
  'disputed',
  'withdrawn',
  'expired',
  'closed',
] as const;
export type WishStatus = (typeof WISH_STATUSES)[number];
export const WISH_STATUS_LABELS: Record<WishStatus, string> = {
  submitted: '待核实',
  declined: '未通过',
  asking: '联系中',
  open: '待认领',
  claimed: '有人帮了',
  finished: '待确认',
  confirmed: '已完成',
  disputed: '社区处理中',
  withdrawn: '已撤回',
  expired: '已过期',
  closed: '已结束',
};

/** The lists of the desk. */
export const WISH_QUEUES = ['verify', 'sources', 'disputed', 'reported', 'running'] as const;
export type WishQueue = (typeof WISH_QUEUES)[number];
export const WISH_QUEUE_LABELS: Record<WishQueue, string> = {
  verify: '待核实',
  sources: '联系来源',
  disputed: '待处理',
  reported: '被举报',
  running: '进行中',
};

/** What the reader may do with a wish now. */
export const WISH_ACTIONS = [
  'verify',
  'appeal',
  'recordSource',
  'claim',
  'giveBack',
  'finish',
  'confirm',
  'dispute',
  'settle',
  'withdraw',
  'report',
  'openContact',
] as const;
export type WishAction = (typeof WISH_ACTIONS)[number];

export const WISH_EVENTS = [
  'asked',
  'verified',
  'declined',
  'appealed',
  'kept',
  'source_opened',
  'inquired',
  'source_lapsed',
  'claimed',
  'given_back',
  'claim_lapsed',
  'finished',
  'confirmed',
  'disputed',
  'unanswered',
  'settled',
  'withdrawn',
  'expired',
  'reported',
  'contact_opened',
  'contact_erased',
] as const;
export type WishEvent = (typeof WISH_EVENTS)[number];
export const WISH_EVENT_LABELS: Record<WishEvent, string> = {
  asked: '提出心愿',
  verified: '社区核实通过',
  declined: '社区未通过',
  appealed: '提出申诉',
  kept: '举报已处理，继续公开',
  source_opened: '开始联系',
  inquired: '联系记录',
  source_lapsed: '到期没有着落',
  claimed: '认领',
  given_back: '交还',
  claim_lapsed: '认领到期，已重新公开',
  finished: '已帮忙，等待确认',
  confirmed: '确认完成',
  disputed: '提出异议',
  unanswered: '没有等到确认，交给社区',
  settled: '社区处理',
  withdrawn: '撤回',
  expired: '过期',
  reported: '有人举报',
  contact_opened: '查看联系方式',
  contact_erased: '联系方式已按期删除',
};

export const SETTLEMENTS = ['given', 'reopened', 'closed'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];
export const SETTLEMENT_LABELS: Record<Settlement, string> = {
  given: '确实帮了，确认完成',
  reopened: '没有帮成，重新公开',
  closed: '结束这条心愿',
};

export const MAX_WISH_TITLE = 20;
export const MAX_WISH_WORDS = 300;
export const MAX_WISH_REASON = 200;
export const MAX_HELPER_NAME = 30;
/** A wish may wait this many days at most; afterwards it is asked anew, since needs change. */
export const MAX_WISH_DAYS = 60;
/** What one person can give in one day without a doubt; longer is not one help. */
export const MAX_HELP_MINUTES = 480;
