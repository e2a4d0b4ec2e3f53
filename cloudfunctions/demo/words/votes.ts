import type { VoteForm, VoteKind } from '#types/votes.labels';

/** What was put to the vote, how long ago and how it went. */
export type ToldVote = {
  key: string;
  kind: VoteKind;
  form?: VoteForm;
  title: string;
  words: string;
  options: readonly string[];
  most?: number;
  secret?: boolean;
  paper?: boolean;
  special?: boolean;
  /** Of the building, else of the community. */
  house?: boolean;
  /** Days from now; before now where it is negative. */
  opens: number;
  closes: number;
  draft?: boolean;
  /** How many households vote, and how often each option is the first of theirs. */
  votes?: number;
  weights?: readonly number[];
  papers?: number;
};

export const VOTE_TEXTS: readonly ToldVote[] = [
  {
    key: 'covenant',
    kind: 'meeting',
    title: '修订《友爱街社区居民公约》',
    words:
      '公约修订稿已经议事会三次讨论，新增文明养犬、电动车停放、楼道清理三条。全文张贴在各楼栋公示栏，也可以到社区居委会看。',
    options: ['同意修订稿', '不同意修订稿'],
    paper: true,
    opens: -2,
    closes: 6,
    votes: 61,
    weights: [5, 1],
    papers: 4,
  },
  {
    key: 'room',
    kind: 'poll',
    form: 'several',
    title: '社区活动室周末开放哪些项目',
    words: '活动室周末开放两个半天，最多能安排三个项目，想听听大家的意见。',
    options: ['棋牌', '书画', '合唱', '青少年自习', '健身操'],
    most: 3,
    opens: -1,
    closes: 9,
    votes: 38,
    weights: [4, 2, 2, 5, 3],
  },
  {
    key: 'door',
    kind: 'poll',
    title: '5号楼单元门换成电子锁',
    words: '现有门锁经常损坏。电子锁由物业出资安装，每户发两张卡。按户记名征询，大家能看到统计。',
    options: ['同意', '不同意', '先修旧锁'],
    secret: false,
    house: true,
    opens: -1,
    closes: 4,
    votes: 14,
    weights: [6, 1, 2],
  },
  {
    key: 'garden',
    kind: 'poll',
    form: 'ranked',
    title: '口袋公园先建什么',
    words: '街道拨付的资金先够建一样，请按您的想法排个先后。',
    options: ['儿童滑梯', '遮阳长廊', '健身步道', '无障碍坡道'],
    opens: -24,
    closes: -10,
    votes: 73,
    weights: [5, 4, 4, 3],
  },
  {
    key: 'patrol',
    kind: 'meeting',
    title: '成立义务巡逻队',
    words: '由志愿者每晚七点到九点巡逻，社区提供马甲和手电。',
    options: ['同意', '不同意'],
    paper: true,
    opens: -12,
    closes: -1,
    votes: 30,
    weights: [4, 1],
    papers: 3,
  },
  {
    key: 'lift',
    kind: 'owners',
    special: true,
    title: '使用维修资金更换3号楼电梯',
    words: '业主委员会定于本周起上门发放表决票。表决在线下进行，材料和预算可以在物业服务中心查看。',
    options: [],
    opens: -3,
    closes: 12,
  },
  {
    key: 'canteen',
    kind: 'poll',
    form: 'score',
    title: '给社区食堂的服务打分',
    words: '食堂开办满一年，想请大家从几个方面打分。',
    options: ['口味', '价格', '卫生', '服务'],
    opens: 3,
    closes: 17,
    draft: true,
  },
];
