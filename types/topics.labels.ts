/** How the matter came up (3.10: residents with support, a cluster of requests, organisations, government). */
export const TOPIC_SOURCES = ['residents', 'cluster', 'organisation', 'government'] as const;
export type TopicSource = (typeof TOPIC_SOURCES)[number];
export const TOPIC_SOURCE_LABELS: Record<TopicSource, string> = {
  residents: '居民提出',
  cluster: '诉求集中',
  organisation: '单位和社会组织提出',
  government: '政府征求意见',
};

/** The six steps of deliberation. */
export const TOPIC_STEPS = ['propose', 'parties', 'notice', 'deliberate', 'opinion', 'carry'] as const;
export type TopicStep = (typeof TOPIC_STEPS)[number];
export const TOPIC_STEP_LABELS: Record<TopicStep, string> = {
  propose: '提出议题',
  parties: '确定参与者',
  notice: '提前通报',
  deliberate: '开展协商',
  opinion: '形成意见',
  carry: '落实与反馈',
};

/** Where a topic stands. `lapsed`: it did not find its support in time; `withdrawn`: whoever proposed it took it back. */
export const TOPIC_STATUSES = [
  'collecting',
  'screening',
  'refused',
  'lapsed',
  'withdrawn',
  'parties',
  'deliberating',
  'decided',
  'closed',
] as const;
export type TopicStatus = (typeof TOPIC_STATUSES)[number];
export const TOPIC_STATUS_LABELS: Record<TopicStatus, string> = {
  collecting: '征集附议',
  screening: '待审议',
  refused: '未列入',
  lapsed: '附议不足',
  withdrawn: '已收回',
  parties: '确定参与者',
  deliberating: '协商中',
  decided: '落实中',
  closed: '已反馈',
};

export const TOPIC_SHELVES = ['open', 'settled', 'mine'] as const;
export type TopicShelf = (typeof TOPIC_SHELVES)[number];
export const TOPIC_SHELF_LABELS: Record<TopicShelf, string> = {
  open: '正在进行',
  settled: '已有结果',
  mine: '我提出的',
};

/** The lists of the desk: whose next step is ours, what collects support, what is over; then those of moderation. */
export const TOPIC_QUEUES = ['next', 'collecting', 'settled', 'held', 'reported', 'appealed'] as const;
export type TopicQueue = (typeof TOPIC_QUEUES)[number];
export const TOPIC_QUEUE_LABELS: Record<TopicQueue, string> = {
  next: '待推进',
  collecting: '征集中',
  settled: '已结束',
  held: '待审核',
  reported: '被举报',
  appealed: '申诉',
};

/** What has to happen next. `support` and `meet` wait for people and a day, the others for the desk. */
export const TOPIC_NEXTS = [
  'support',
  'screen',
  'parties',
  'call',
  'meet',
  'record',
  'approve',
  'decide',
  'carry',
  'close',
] as const;
export type TopicNext = (typeof TOPIC_NEXTS)[number];
export const TOPIC_NEXT_LABELS: Record<TopicNext, string> = {
  support: '等待附议',
  screen: '审议是否列入',
  parties: '确定参与者',
  call: '通报并召集协商会',
  meet: '等待开会',
  record: '登记到会和纪要',
  approve: '审定纪要',
  decide: '继续协商或形成意见',
  carry: '落实任务',
  close: '公布落实结果',
};

/** 协商议事平台 of three types. */
export const VENUES = ['council', 'hall', 'yard'] as const;
export type Venue = (typeof VENUES)[number];
export const VENUE_LABELS: Record<Venue, string> = {
  council: '居民议事会',
  hall: '百姓说事厅',
  yard: '楼院长杂谈会',
};

/** Who has to be at the table (中办发〔2015〕41号): those affected, and experts where the matter needs them. */
export const PARTY_KINDS = [
  'residents',
  'owners',
  'property',
  'unit',
  'organisation',
  'department',
  'expert',
] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];
export const PARTY_KIND_LABELS: Record<PartyKind, string> = {
  residents: '居民代表',
  owners: '业委会',
  property: '物业企业',
  unit: '驻区单位',
  organisation: '社会组织',
  department: '政府部门',
  expert: '专业人士',
};

export const OUTCOMES = ['affairs', 'livelihood', 'conflict'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const OUTCOME_LABELS: Record<Outcome, string> = {
  affairs: '公共事务',
  livelihood: '民生实事',
  conflict: '矛盾纠纷',
};

/** How the opinion came about. */
export const AGREEMENTS = ['consensus', 'majority', 'none'] as const;
export type Agreement = (typeof AGREEMENTS)[number];
export const AGREEMENT_LABELS: Record<Agreement, string> = {
  consensus: '协商一致',
  majority: '多数赞成',
  none: '未能达成一致',
};

/** How far the clock has come with a next step that nobody took. */
export const TOPIC_ALARMS = ['quiet', 'reminded', 'overdue', 'escalated'] as const;
export type TopicAlarm = (typeof TOPIC_ALARMS)[number];

export const TOPIC_ACTIONS = [
  'screen',
  'parties',
  'call',
  'record',
  'approve',
  'plan',
  'decide',
  'feedback',
  'close',
  'correct',
  'moderate',
] as const;
export type TopicAction = (typeof TOPIC_ACTIONS)[number];

export const TOPIC_EVENTS = [
  'proposed',
  'supported',
  'lapsed',
  'withdrawn',
  'accepted',
  'refused',
  'parties',
  'called',
  'cancelled',
  'recorded',
  'approved',
  'planned',
  'decided',
  'opened',
  'progress',
  'done',
  'closed',
  'corrected',
  'stopped',
  'reminded',
  'overdue',
  'escalated',
  'shown',
  'hidden',
  'reported',
  'appealed',
] as const;
export type TopicEvent = (typeof TOPIC_EVENTS)[number];
export const TOPIC_EVENT_LABELS: Record<TopicEvent, string> = {
  proposed: '提出议题',
  supported: '附议达到要求',
  lapsed: '附议期满',
  withdrawn: '收回议题',
  accepted: '列入协商',
  refused: '未列入协商',
  parties: '确定参与者',
  called: '发出通报',
  cancelled: '会议未开',
  recorded: '登记纪要',
  approved: '审定纪要',
  planned: '更新方案',
  decided: '形成意见',
  opened: '任务已派出',
  progress: '任务进展',
  done: '任务完成',
  closed: '公布落实结果',
  corrected: '更正说明',
  stopped: '停用账号的操作，待核对',
  reminded: '提醒推进',
  overdue: '逾期',
  escalated: '上报街道',
  shown: '审核公开',
  hidden: '审核不公开',
  reported: '被举报',
  appealed: '申诉',
};

/** How a household was heard, or why it was not yet. */
export const HEARD = ['supported', 'attended', 'spoke', 'declined'] as const;
export type Heard = (typeof HEARD)[number];
export const HEARD_LABELS: Record<Heard, string> = {
  supported: '附议了',
  attended: '到过会',
  spoke: '入户说了意见',
  declined: '表示不发表意见',
};
export const VISIT_OUTCOMES = ['spoke', 'declined', 'absent'] as const;
export type VisitOutcome = (typeof VISIT_OUTCOMES)[number];
export const VISIT_OUTCOME_LABELS: Record<VisitOutcome, string> = {
  spoke: '说了意见',
  declined: '不发表意见',
  absent: '没有遇到人',
};

export const MAX_TITLE = 30;
export const MAX_TOPIC = 1000;
export const MAX_MINUTES = 5000;
export const MAX_PLAN = 3000;
export const MAX_VOICE = 500;
export const MAX_TASK = 200;
