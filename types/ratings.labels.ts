/** What households rate of their property company each quarter; `overall` is what a rectification is measured by. */
export const ESTATE_ITEMS = [
  'overall',
  'cleaning',
  'greening',
  'order',
  'repair',
  'facilities',
  'charges',
  'complaints',
] as const;
export type EstateItem = (typeof ESTATE_ITEMS)[number];
export const ESTATE_ITEM_LABELS: Record<EstateItem, string> = {
  overall: '总体评价',
  cleaning: '保洁卫生',
  greening: '绿化养护',
  order: '公共秩序',
  repair: '维修响应',
  facilities: '设施维护',
  charges: '收费公开',
  complaints: '投诉处理',
};

export const MAX_SCORE = 5;
export const SCORE_LABELS = ['很不满意', '不满意', '一般', '满意', '很满意'] as const;

/** How a member of the residents' committee is judged. `unsure` counts as taking part and as no judgement. */
export const GRADES = ['excellent', 'competent', 'basic', 'unfit', 'unsure'] as const;
export type Grade = (typeof GRADES)[number];
export const GRADE_LABELS: Record<Grade, string> = {
  excellent: '优秀',
  competent: '称职',
  basic: '基本称职',
  unfit: '不称职',
  unsure: '不了解',
};

/** Who judges: every verified resident, or those who stand for the residents. */
export const STANDINGS = ['residents', 'representatives'] as const;
export type Standing = (typeof STANDINGS)[number];
export const STANDING_LABELS: Record<Standing, string> = {
  residents: '本社区居住已核实的居民，每人一票',
  representatives: '本社区的楼栋长和居务监督委员会成员，每人一票',
};

/** `insufficient`: too few took part, so nothing is published but that. */
export const OUTCOMES = ['published', 'insufficient'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const ORDER_STATUSES = ['issued', 'answered', 'escalated', 'closed'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];
export const ORDER_STATUS_LABELS: Record<OrderStatus, string> = {
  issued: '等待整改答复',
  answered: '整改中，待核查',
  escalated: '街道督办',
  closed: '整改完成',
};

/** `escalated`: with the street, and late there too, so the district knows. */
export const ORDER_ALARMS = ['quiet', 'reminded', 'overdue', 'escalated'] as const;
export type OrderAlarm = (typeof ORDER_ALARMS)[number];

export const CHECK_OUTCOMES = ['closed', 'again', 'escalated'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];
export const CHECK_OUTCOME_LABELS: Record<CheckOutcome, string> = {
  closed: '核查通过',
  again: '退回再整改',
  escalated: '报街道督办',
};

export const ORDER_ACTIONS = ['answer', ...CHECK_OUTCOMES] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

export const ORDER_EVENTS = [
  'issued',
  'answered',
  'again',
  'reminded',
  'overdue',
  'escalated',
  'raised',
  'closed',
] as const;
export type OrderEvent = (typeof ORDER_EVENTS)[number];
export const ORDER_EVENT_LABELS: Record<OrderEvent, string> = {
  issued: '开出整改单',
  answered: '物业答复整改措施',
  again: '退回再整改',
  reminded: '提醒',
  overdue: '逾期',
  escalated: '报街道督办',
  raised: '街道督办逾期，报区级',
  closed: '核查通过，整改完成',
};

export const REGISTER_EVENTS = ['kept', 'opened', 'counted'] as const;
export type RegisterEvent = (typeof REGISTER_EVENTS)[number];

export const MAX_ESTATE_NAME = 30;
export const MAX_BUILDINGS = 120;
export const MAX_MEMBERS = 15;
export const MAX_RATING_WORDS = 200;
export const MAX_ORDER_WORDS = 500;

/** `2026-Q4` → `2026年第4季度` */
export const quarterLabel = (quarter: string): string => `${quarter.slice(0, 4)}年第${quarter.slice(6)}季度`;
