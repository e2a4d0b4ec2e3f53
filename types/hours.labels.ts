/** How a record stands: as it was settled, with a question of its owner, or with a change that waits for a second person. */
export const RECORD_STATES = ['recorded', 'asked', 'proposed'] as const;
export type RecordState = (typeof RECORD_STATES)[number];
export const RECORD_STATE_LABELS: Record<RecordState, string> = {
  recorded: '已记录',
  asked: '申请更正中',
  proposed: '更正待确认',
};

/** How well somebody served, as order 67 Art. 10 lets it be noted beside the hours. */
export const QUALITIES = ['excellent', 'good', 'fair'] as const;
export type Quality = (typeof QUALITIES)[number];
export const QUALITY_LABELS: Record<Quality, string> = {
  excellent: '非常好',
  good: '好',
  fair: '还可以更好',
};

export const RECORD_EVENTS = [
  'recorded',
  'asked',
  'declined',
  'proposed',
  'confirmed',
  'rejected',
  'evaluated',
  'appraised',
] as const;
export type RecordEvent = (typeof RECORD_EVENTS)[number];
export const RECORD_EVENT_LABELS: Record<RecordEvent, string> = {
  recorded: '记录时长',
  asked: '本人申请更正',
  declined: '核实后未更正',
  proposed: '提出更正',
  confirmed: '第二人确认更正',
  rejected: '第二人未同意更正',
  evaluated: '本人评价活动',
  appraised: '组织方评价服务',
};

/** What can be done to a record; the server says in `may` which of them the caller may do now. */
export const RECORD_ACTIONS = ['ask', 'evaluate', 'propose', 'decline', 'decide', 'appraise'] as const;
export type RecordAction = (typeof RECORD_ACTIONS)[number];

/** `changed`: the records behind it say something else today. */
export const SHEET_STATES = ['valid', 'changed', 'withdrawn'] as const;
export type SheetState = (typeof SHEET_STATES)[number];
export const SHEET_STATE_LABELS: Record<SheetState, string> = {
  valid: '有效',
  changed: '时长已更正，请以重新开具的为准',
  withdrawn: '已撤回',
};

export const SHEET_EVENTS = ['issued', 'withdrawn'] as const;
export type SheetEvent = (typeof SHEET_EVENTS)[number];

/** How many lines a sheet holds; a longer time makes two sheets. */
export const MAX_SHEET_ROWS = 200;
export const MAX_STARS = 5;
/** A table of service records: so many days, and so many rows. */
export const MAX_RECORD_DAYS = 366;
export const MAX_RECORD_ROWS = 5000;

/**
 * Hours for one star to five. `sure: false`: practised widely, not confirmed at its source, so a territory may set
 * lines of its own beside it.
 */
export type StarLines = {
  name: string;
  lines: readonly [number, number, number, number, number];
  source: string;
  sure: boolean;
};
export const NATIONAL_STARS: StarLines = {
  name: '全国通行星级',
  lines: [100, 300, 600, 1000, 1500],
  source: '《志愿服务记录办法》（民函〔2012〕340号）',
  sure: false,
};

/** An item of the national record, by its name there, and the rule that asks for it. */
export type NationalItem = { label: string; source: string; sure: boolean };
const SERVICE = { source: '民政部令第67号第七条', sure: true } as const;
const EVALUATION = { source: '民政部令第67号第十条', sure: true } as const;

/** The national data items of a service record, each a column of the exported table. */
export const NATIONAL_ITEMS = {
  name: { label: '姓名', source: '民政部令第67号第五条', sure: true },
  number: { label: '志愿者编号', source: 'MZ/T 061—2015', sure: false },
  title: { label: '活动名称', ...SERVICE },
  day: { label: '日期', ...SERVICE },
  place: { label: '地点', ...SERVICE },
  content: { label: '服务内容', ...SERVICE },
  hours: { label: '服务时间（小时）', ...SERVICE },
  unit: { label: '活动组织单位', ...SERVICE },
  leader: { label: '活动负责人', ...SERVICE },
  quality: { label: '服务质量评价', ...EVALUATION },
  appraisedOn: { label: '评价日期', ...EVALUATION },
} as const satisfies Record<string, NationalItem>;
