/** The version of the privacy notice in force. A change of what is collected, why or how long asks everybody anew. */
export const PRIVACY_VERSION = '2026-11';

type Part = { title: string; lines: readonly string[] };

/** Who, what, why, how long, which rights: in one place and as a list (网络数据安全管理条例 Art. 21). */
export const PRIVACY_NOTICE: readonly Part[] = [
  {
    title: '我们收集什么，为什么',
    lines: [
      '微信标识：认出是您本人，您再来时能看到自己的诉求。',
      '姓名、手机号、住处（您登记时）：让网格员知道是谁、在哪里、怎样回电话。',
      '诉求的文字、照片、地点（您提交时）：办理您反映的事。',
      '一键通的呼叫记录（您使用时）：方便网格员之后看望您。',
      '对消息提醒的选择：只在您同意后发送，不多发。',
    ],
  },
  {
    title: '我们怎样保护',
    lines: [
      '数据存放在中国境内，手机号加密保存，平时只显示一部分。',
      '工作人员查看完整手机号要写原因，谁看过都会记下来。',
      '不做广告，不做画像，不卖给任何人，也不交给无关的单位。',
    ],
  },
  {
    title: '保存多久',
    lines: [
      '账号信息保存到您注销为止。',
      '诉求和一键通记录在办结三年后删除，照片一起删除；提醒消息的副本保存一年。',
      '您注销后，记录里不再有您的姓名和电话。',
      '操作日志至少保存六个月（网络安全法）。',
    ],
  },
  {
    title: '您的权利',
    lines: [
      '在“我的”里随时查看、导出、更正自己的信息，撤回同意，注销账号。',
      '不同意也可以浏览公开内容、给网格员打电话；需要时请到社区当面办理。',
      '有意见请拨打“我的”里的监督电话，15 个工作日内答复。',
    ],
  },
];
