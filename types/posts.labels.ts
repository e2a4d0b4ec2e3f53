/** What residents say to everybody in their community. `talk` is a subject to chat about; a topic (议题) is deliberated. */
export const POST_KINDS = ['suggestion', 'inquiry', 'praise', 'talk'] as const;
export type PostKind = (typeof POST_KINDS)[number];
export const POST_KIND_LABELS: Record<PostKind, string> = {
  suggestion: '建议',
  inquiry: '咨询',
  praise: '表扬',
  talk: '话题',
};

/** Whoever suggests or asks something gets an answer within the limit; praise and talk may get one. */
export const ANSWERED_KINDS: readonly PostKind[] = ['suggestion', 'inquiry'];

export const POST_ORDERS = ['newest', 'supported'] as const;
export type PostOrder = (typeof POST_ORDERS)[number];
export const POST_ORDER_LABELS: Record<PostOrder, string> = { newest: '最新', supported: '支持最多' };

/** What became of a post: it waits, staff answered it, or it goes on as something else. */
export const POST_STANDINGS = ['waiting', 'answered', 'request', 'topic'] as const;
export type PostStanding = (typeof POST_STANDINGS)[number];

/** How far the clock has come with a limit that nobody kept. */
export const POST_ALARMS = ['quiet', 'reminded', 'overdue', 'escalated'] as const;
export type PostAlarm = (typeof POST_ALARMS)[number];

/** The lists of the desk: what must be answered, the most urgent first; what may be; what is settled. */
export const POST_QUEUES = ['due', 'free', 'settled'] as const;
export type PostQueue = (typeof POST_QUEUES)[number];
export const POST_QUEUE_LABELS: Record<PostQueue, string> = {
  due: '待答复',
  free: '可回应',
  settled: '已办理',
};

export const POST_ACTIONS = ['answer', 'turn', 'raise'] as const;
export type PostAction = (typeof POST_ACTIONS)[number];

/** What stands in moderation under a territory. */
export const SAID_KINDS = ['posts', 'comments'] as const;
export type SaidKind = (typeof SAID_KINDS)[number];
export const SAID_KIND_LABELS: Record<SaidKind, string> = { posts: '说事', comments: '评论' };

export const POST_EVENTS = [
  'posted',
  'shown',
  'hidden',
  'reported',
  'appealed',
  'reminded',
  'overdue',
  'escalated',
  'answered',
  'turned',
  'raised',
] as const;
export type PostEvent = (typeof POST_EVENTS)[number];
export const POST_EVENT_LABELS: Record<PostEvent, string> = {
  posted: '发布',
  shown: '审核公开',
  hidden: '审核不公开',
  reported: '被举报',
  appealed: '申诉',
  reminded: '提醒答复',
  overdue: '答复逾期',
  escalated: '上报街道',
  answered: '答复',
  turned: '转为诉求',
  raised: '转为议题',
};

/** Personal data that a text for everybody must not hold. */
export type PersonalData = 'phone' | 'idNumber' | 'bankCard';

export const MAX_POST = 1000;
/** Of the topic that a post becomes. */
export const MAX_RAISED_TITLE = 30;
export const MAX_COMMENT = 300;
export const MAX_POST_ANSWER = 1000;
export const MAX_POST_PHOTOS = 6;
/** For how long somebody may be kept from speaking, in days. */
export const MUTE_DAYS = [7, 30, 90] as const;
export type MuteDays = (typeof MUTE_DAYS)[number];
