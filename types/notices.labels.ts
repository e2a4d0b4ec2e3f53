import type { Block } from './rich-text';
import { plainText } from './rich-text.labels';

export const NOTICE_KINDS = ['notice', 'urgent', 'event', 'service', 'disclosure', 'party'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export const NOTICE_KIND_LABELS: Record<NoticeKind, string> = {
  notice: '通知',
  urgent: '紧急',
  event: '活动',
  service: '办事',
  disclosure: '居务公开',
  party: '党建',
};

export const NOTICE_STATUSES = [
  'draft',
  'awaiting',
  'scheduled',
  'published',
  'expired',
  'withdrawn',
  'discarded',
] as const;
export type NoticeStatus = (typeof NOTICE_STATUSES)[number];
export const NOTICE_STATUS_LABELS: Record<NoticeStatus, string> = {
  draft: '草稿',
  awaiting: '待审核',
  scheduled: '待发布',
  published: '已发布',
  expired: '已到期',
  withdrawn: '已撤回',
  discarded: '已删除',
};

/** The lists of the desk. `awaiting` also holds published notices with a correction that waits for a second person. */
export const NOTICE_QUEUES = ['drafts', 'awaiting', 'scheduled', 'live', 'past'] as const;
export type NoticeQueue = (typeof NOTICE_QUEUES)[number];
export const NOTICE_QUEUE_LABELS: Record<NoticeQueue, string> = {
  drafts: '草稿',
  awaiting: '待审核',
  scheduled: '待发布',
  live: '发布中',
  past: '已结束',
};

/** What people say of themselves, so that they get what is meant for them. Nothing sensitive: no health, no income. */
export const GROUPS = ['elders', 'families', 'owners', 'drivers'] as const;
export type Group = (typeof GROUPS)[number];
export const GROUP_LABELS: Record<Group, string> = {
  elders: '老年人',
  families: '有孩子的家庭',
  owners: '业主',
  drivers: '有车的住户',
};

export const NOTICE_EVENTS = [
  'created',
  'submitted',
  'approved',
  'sentBack',
  'scheduled',
  'published',
  'proposed',
  'corrected',
  'pinned',
  'unpinned',
  'withdrawn',
  'expired',
  'discarded',
] as const;
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];
export const NOTICE_EVENT_LABELS: Record<NoticeEvent, string> = {
  created: '新建草稿',
  submitted: '提交审核',
  approved: '审核通过',
  sentBack: '退回修改',
  scheduled: '定时发布',
  published: '发布',
  proposed: '提交更正',
  corrected: '更正',
  pinned: '置顶',
  unpinned: '取消置顶',
  withdrawn: '撤回',
  expired: '到期',
  discarded: '删除草稿',
};

/** What the reader may do with a notice now. */
export const NOTICE_ACTIONS = [
  'ask',
  'save',
  'publish',
  'approve',
  'sendBack',
  'correct',
  'withdraw',
  'pin',
  'discard',
  'reach',
  'answer',
  'recordVisit',
] as const;
export type NoticeAction = (typeof NOTICE_ACTIONS)[number];

export const VISIT_RESULTS = ['visited', 'phoned', 'relayed'] as const;
export type VisitResult = (typeof VISIT_RESULTS)[number];
export const VISIT_RESULT_LABELS: Record<VisitResult, string> = {
  visited: '已上门',
  phoned: '电话',
  relayed: '代转',
};

/** What is known of a household's message. `uncertain`: WeChat's answer was lost, so it is not sent again. */
export const TOLD_STATES = ['waiting', 'sent', 'failed', 'uncertain'] as const;
export type ToldState = (typeof TOLD_STATES)[number];
export const TOLD_LABELS: Record<ToldState, string> = {
  waiting: '待发送',
  sent: '已发消息',
  failed: '没收到消息',
  uncertain: '可能没收到',
};

/** What waits for staff under the notices of a territory. */
export const QUESTION_QUEUES = ['unanswered', 'held', 'reported', 'appealed'] as const;
export type QuestionQueue = (typeof QUESTION_QUEUES)[number];
export const QUESTION_QUEUE_LABELS: Record<QuestionQueue, string> = {
  unanswered: '待回答',
  held: '待审核',
  reported: '被举报',
  appealed: '申诉',
};

export const MAX_TITLE = 40;
export const MAX_TERRITORIES = 50;
export const MAX_NOTE = 200;
export const MAX_QUESTION = 200;
export const MAX_ANSWER = 500;
/** Of one notice; another correction is a new notice. */
export const MAX_VERSIONS = 10;
/** How long a notice may lie ahead or stay up, in days. */
export const MAX_AHEAD_DAYS = 90;
export const MAX_LIVE_DAYS = 366;
/** How long a withdrawn notice stays in the feed as a stub with its reason, in days. */
export const STUB_DAYS = 7;
export const MAX_PICTURE_BYTES = 5 * 1024 * 1024;
export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/** The notice as plain text for a WeChat group; the app adds its link. */
export const groupText = (notice: {
  kind: NoticeKind;
  title: string;
  blocks: readonly Block[];
  from: string;
  /** As people read it: `11月22日`. */
  day: string;
}): string =>
  `【${NOTICE_KIND_LABELS[notice.kind]}】${notice.title}\n\n${plainText(notice.blocks)}\n\n${notice.from}\n${notice.day}`;
