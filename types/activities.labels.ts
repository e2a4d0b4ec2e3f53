/** `full`, `running` and `ended` are an open activity, seen at a moment and with its places counted. */
export const ACTIVITY_STATUSES = [
  'draft',
  'open',
  'full',
  'running',
  'ended',
  'settled',
  'cancelled',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];
export const ACTIVITY_STATUS_LABELS: Record<ActivityStatus, string> = {
  draft: '筹备中',
  open: '报名中',
  full: '已报满',
  running: '进行中',
  ended: '待核对时长',
  settled: '已完成',
  cancelled: '已取消',
};

/** How somebody stands to an activity; `offered`: a place is kept for them until they answer. */
export const STANDINGS = ['in', 'waiting', 'offered', 'withdrawn', 'lapsed'] as const;
export type Standing = (typeof STANDINGS)[number];
export const STANDING_LABELS: Record<Standing, string> = {
  in: '已报名',
  waiting: '候补中',
  offered: '有空位，待确认',
  withdrawn: '已退出',
  lapsed: '过期未确认',
};

export const REPEATS = ['week', 'fortnight', 'month'] as const;
export type Repeat = (typeof REPEATS)[number];
export const REPEAT_LABELS: Record<Repeat, string> = { week: '每周', fortnight: '每两周', month: '每四周' };

/** What makes a stretch of presence a matter for a person to decide. */
export const PRESENCE_FLAGS = ['no_sign_out', 'arrived_late', 'overlap'] as const;
export type PresenceFlag = (typeof PRESENCE_FLAGS)[number];
export const PRESENCE_FLAG_LABELS: Record<PresenceFlag, string> = {
  no_sign_out: '忘记签退',
  arrived_late: '离线补传',
  overlap: '与其他活动时间重叠',
};

export const PRESENCE_MEANS = ['code', 'list', 'decided'] as const;
export type PresenceMeans = (typeof PRESENCE_MEANS)[number];
export const PRESENCE_MEANS_LABELS: Record<PresenceMeans, string> = {
  code: '扫码',
  list: '领队登记',
  decided: '核对确定',
};

/** What a leader notes of somebody at the gate. */
export const MARKS = ['in', 'out'] as const;
export type Mark = (typeof MARKS)[number];
export const MARK_LABELS: Record<Mark, string> = { in: '到场', out: '离场' };

/** What can be done to an activity; the server says in `may` which of them the caller may do now. */
export const ACTIVITY_ACTIONS = [
  'signUp',
  'withdraw',
  'answerOffer',
  'edit',
  'publish',
  'setPlaces',
  'cancel',
  'gateCode',
  'mark',
  'settlePresence',
  'settle',
  'readHours',
] as const;
export type ActivityAction = (typeof ACTIVITY_ACTIONS)[number];

export const ACTIVITY_EVENTS = [
  'drafted',
  'edited',
  'published',
  'repeated',
  'places_set',
  'cancelled',
  'closed',
  'presence_decided',
  'late',
  'settled',
] as const;
export type ActivityEvent = (typeof ACTIVITY_EVENTS)[number];

/** Times lie on quarters of an hour: what belongs to one person at one quarter can be held unique. */
export const QUARTER_MINUTES = 15;
export const MAX_POSTS = 8;
export const MAX_PLACES = 500;
/** A post lasts at most so long; who stays overnight has two. */
export const MAX_POST_HOURS = 12;
export const MAX_MARKS = 100;
export const MAX_SPANS = 6;
export const MAX_RADIUS_METRES = 2000;
/** A ledger is for a quarter at most, and for no more than a function reads at once. */
export const MAX_LEDGER_DAYS = 92;
export const MAX_LEDGER_ACTIVITIES = 100;
export const MAX_LEDGER_ROWS = 5000;
