/** Subscription messages of the product; `TEMPLATE_…` in the environment names each one's id at WeChat. */
export const TEMPLATES = [
  'request.progress',
  'request.task',
  'call.task',
  'notice.urgent',
  'notice.digest',
  'notice.reply',
  'activity.notice',
  'wish.notice',
] as const;
export type Template = (typeof TEMPLATES)[number];

/** How a message is shown in the app: its name at WeChat and what each of its fields says, in WeChat's order. */
type Shown = { title: string; fields: Readonly<Record<string, string>> };

export const TEMPLATE_LABELS: Record<Template, Shown> = {
  'request.progress': {
    title: '诉求进度提醒',
    fields: {
      character_string1: '单号',
      phrase2: '进度',
      thing3: '诉求内容',
      time4: '时间',
      thing5: '说明',
    },
  },
  'request.task': {
    title: '待办任务提醒',
    fields: {
      character_string1: '单号',
      thing2: '类别',
      thing3: '地点',
      time4: '截止时间',
      thing5: '说明',
    },
  },
  'call.task': {
    title: '一键通回访提醒',
    fields: { thing1: '呼叫', thing2: '地点', time3: '时间', thing4: '说明' },
  },
  'notice.urgent': {
    title: '紧急通知提醒',
    fields: { thing1: '标题', thing2: '内容', thing3: '发布单位', time4: '时间' },
  },
  'notice.digest': {
    title: '社区信息汇总',
    fields: { thing1: '内容', thing2: '标题', time3: '时间' },
  },
  'notice.reply': {
    title: '办理结果通知',
    fields: { thing1: '事项', thing2: '说明', time3: '时间' },
  },
  'activity.notice': {
    title: '活动通知',
    fields: { thing1: '活动名称', time2: '时间', thing3: '地点', thing4: '说明' },
  },
  'wish.notice': {
    title: '互助进度通知',
    fields: { thing1: '心愿', phrase2: '进度', thing3: '说明', time4: '时间' },
  },
};
