/** What a request is about. The order is the order on the screen. */
export const CATEGORIES = [
  'facilities',
  'sanitation',
  'utilities',
  'safety',
  'parking',
  'noise',
  'property',
  'care',
  'dispute',
  'consultation',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

export const CATEGORY_LABELS: Record<Category, string> = {
  facilities: '公共设施',
  sanitation: '环境卫生',
  utilities: '水电气暖',
  safety: '安全隐患',
  parking: '停车秩序',
  noise: '噪声扰民',
  property: '物业服务',
  care: '生活帮扶',
  dispute: '邻里矛盾',
  consultation: '政策咨询',
  other: '其他',
};

export const CATEGORY_HINTS: Record<Category, string> = {
  facilities: '路灯、楼道灯、健身器材、井盖、路面等损坏',
  sanitation: '垃圾堆放、污水、杂草、楼道卫生',
  utilities: '停水停电、漏水、燃气、供暖',
  safety: '消防通道堵塞、电线外露、高空坠物等',
  parking: '占道、乱停、充电桩',
  noise: '施工、广场舞、装修、宠物',
  property: '保洁、门禁、电梯、收费',
  care: '老人、残疾人、困难家庭需要帮忙',
  dispute: '邻居之间有了矛盾，想请人来调解',
  consultation: '社保、低保、证明、入学怎么办',
  other: '说不清归哪类，也可以先告诉我们',
};

/** Where something can be seen, the result is shown: closing these needs a photo. */
export const PHYSICAL_CATEGORIES: readonly Category[] = [
  'facilities',
  'sanitation',
  'utilities',
  'safety',
  'parking',
  'property',
];

export const STATUSES = [
  'submitted',
  'accepted',
  'assigned',
  'acknowledged',
  'resolved',
  'verified',
  'closed',
  'refused',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

/** What the resident reads; staff read the same words. */
export const STATUS_LABELS: Record<Status, string> = {
  submitted: '已提交',
  accepted: '已受理',
  assigned: '已派单',
  acknowledged: '处理中',
  resolved: '待核查',
  verified: '待评价',
  closed: '已结案',
  refused: '不予受理',
  withdrawn: '已撤回',
};

/** 好差评: five levels, 5 is best; 1 and 2 are 差评 and open a rating case. */
export const RATING_LEVELS = [5, 4, 3, 2, 1] as const;
export type RatingLevel = (typeof RATING_LEVELS)[number];
export const RATING_LABELS: Record<RatingLevel, string> = {
  5: '非常满意',
  4: '满意',
  3: '基本满意',
  2: '不满意',
  1: '非常不满意',
};

export const REFUSAL_REASONS = [
  'judicial',
  'petition',
  'concluded',
  'secrecy',
  'public_order',
  'out_of_scope',
  'unclear',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];
/** Each reason is told together with the channel that is right for it. */
export const REFUSAL_LABELS: Record<RefusalReason, string> = {
  judicial: '已经或应当通过诉讼、仲裁、复议等法定途径解决',
  petition: '已进入信访程序',
  concluded: '已经依法办结，且没有新的事实和理由',
  secrecy: '涉及国家秘密、商业秘密或他人隐私',
  public_order: '违反法律法规或公序良俗',
  out_of_scope: '不属于社区受理范围',
  unclear: '内容不清楚，无法联系核实',
};

export const PAUSE_REASONS = ['appraisal', 'weather', 'awaiting_resident', 'procurement'] as const;
export type PauseReason = (typeof PAUSE_REASONS)[number];
export const PAUSE_LABELS: Record<PauseReason, string> = {
  appraisal: '等待鉴定或评审',
  weather: '天气原因无法施工',
  awaiting_resident: '等待居民补充或到场',
  procurement: '等待配件或采购',
};

/** What can be done to a request; the server says in `may` which of them the caller may do now. */
export const ACTIONS = [
  'accept',
  'refuse',
  'assign',
  'acknowledge',
  'addProgress',
  'addNote',
  'resolve',
  'verify',
  'rate',
  'reopen',
  'withdraw',
  'urge',
  'pause',
  'resume',
  'openContact',
  'contactRater',
  'rectify',
] as const;
export type Action = (typeof ACTIONS)[number];
export const ACTION_LABELS: Record<Action, string> = {
  accept: '受理',
  refuse: '不予受理',
  assign: '派单',
  acknowledge: '签收',
  addProgress: '补充进展',
  addNote: '内部备注',
  resolve: '办结反馈',
  verify: '核查',
  rate: '评价',
  reopen: '重新打开',
  withdraw: '撤回',
  urge: '催办',
  pause: '暂停计时',
  resume: '恢复计时',
  openContact: '查看联系方式',
  contactRater: '回访',
  rectify: '整改反馈',
};

/** Who may be given a request: grid workers of its community; staff and departments whose territory covers it. */
export const ASSIGNEE_ROLES = ['grid_worker', 'community_staff', 'department_handler'] as const;

/** Lists of the desk: what still needs somebody, what waits for a check, what is done. */
export const DESK_QUEUES = ['incoming', 'working', 'checking', 'rating_cases', 'done'] as const;
export type DeskQueue = (typeof DESK_QUEUES)[number];
export const DESK_QUEUE_LABELS: Record<DeskQueue, string> = {
  incoming: '待受理',
  working: '办理中',
  checking: '待核查',
  rating_cases: '差评整改',
  done: '已办结',
};

/** What a line of the timeline tells. */
export const TIMELINE_KINDS = [
  'submitted',
  'accepted',
  'refused',
  'assigned',
  'reassigned',
  'acknowledged',
  'progress',
  'note',
  'resolved',
  'verified',
  'returned',
  'rated',
  'rated_again',
  'closed',
  'reopened',
  'withdrawn',
  'urged',
  'paused',
  'resumed',
  'overdue',
  'escalated',
  'contact_opened',
  'case_opened',
  'case_contacted',
  'case_rectified',
] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];
export const TIMELINE_LABELS: Record<TimelineKind, string> = {
  submitted: '提交诉求',
  accepted: '已受理',
  refused: '不予受理',
  assigned: '已派单',
  reassigned: '改派',
  acknowledged: '已签收，开始处理',
  progress: '处理进展',
  note: '内部备注',
  resolved: '办结反馈，等待核查',
  verified: '核查通过',
  returned: '核查未通过，继续处理',
  rated: '评价',
  rated_again: '整改后再次评价',
  closed: '结案',
  reopened: '重新打开',
  withdrawn: '撤回',
  urged: '催办',
  paused: '暂停计时',
  resumed: '恢复计时',
  overdue: '超过期限',
  escalated: '升级督办',
  contact_opened: '查看联系方式',
  case_opened: '差评整改',
  case_contacted: '回访',
  case_rectified: '整改反馈',
};

export const MAX_PHOTOS = 9;
export const MAX_WORDS = 500;
