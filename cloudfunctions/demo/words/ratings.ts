/** Invented estates, companies and members of a committee. */
export const GOOD_ESTATE = {
  serial: 'demo-estate-huayuan',
  name: '友爱花园',
  company: '黄石安居物业公司',
  manager: { name: '郑长河', phone: '0714-0000311' },
  grids: ['g01', 'g02'],
};

export const POOR_ESTATE = {
  serial: 'demo-estate-tieshan',
  name: '铁山新村',
  company: '黄石新村物业公司',
  manager: { name: '钱有为', phone: '0714-0000312' },
  grids: ['g03', 'g04'],
};

export const GOOD_WORDS = [
  '保洁员每天都来，楼道很干净。',
  '门口的门禁修了两次，现在好用了。',
  '希望停车位的收费公示再清楚一些。',
];

export const POOR_WORDS = [
  '电梯常坏，报修三天才来人。',
  '绿化带长期没人管，杂草很高。',
  '垃圾清运不及时，夏天味道很大。',
  '物业费用到哪里没有公示。',
];

export const FIRST_MEASURES = '增派两名保洁员，维修工每天巡查电梯。';
export const CHECK_WORDS = '现场查看：电梯仍停运一部，绿化带未清理。';
export const DONE_WORDS = '现场查看：电梯已恢复，楼道每天有人打扫。';
export const SECOND_MEASURES = '电梯配件已到货，绿化带分三天清理，垃圾改为每天两次清运。';

export const COMMITTEE = [
  { name: '卢长青', office: '主任' },
  { name: '姜淑芬', office: '副主任' },
  { name: '丁志远', office: '委员' },
  { name: '孟玉梅', office: '委员' },
  { name: '袁大勇', office: '委员' },
];

/** Of hundred ballots: excellent, competent, basic, unfit; the rest does not know them. */
export const JUDGED: readonly (readonly [number, number, number, number])[] = [
  [52, 36, 6, 2],
  [40, 42, 9, 3],
  [34, 40, 14, 5],
  [28, 44, 15, 6],
  [6, 14, 18, 48],
];
