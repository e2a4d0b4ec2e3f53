import type { Agreement, PartyKind, Venue } from '#types/topics.labels';

type ToldSession = {
  daysAgo: number;
  venue: Venue;
  place: string;
  agenda: string;
  minutes: string;
  /** Rooms of 5号楼 and parties by their place. */
  rooms: readonly string[];
  parties: readonly number[];
  plan?: { words: string; changed: string };
};

/** One question that took several meetings, from a neighbour's proposal to what came of it. */
export const PARKING = {
  title: '5号楼前的车怎么停',
  words:
    '楼前能停二十来辆，晚上常有四十多辆，消防通道也停满了。上个月救护车进不来，在路口等了十分钟。希望大家坐下来商量一个办法。',
  proposedDaysAgo: 96,
  screening: '关系全楼出行和消防安全，列入协商。',
  parties: [
    { kind: 'property', name: '平安物业' },
    { kind: 'department', name: '交警大队' },
    { kind: 'owners', name: '业委会' },
  ] satisfies { kind: PartyKind; name: string }[],
  sessions: [
    {
      daysAgo: 80,
      venue: 'yard',
      place: '5号楼前空地',
      agenda: '摸清有多少车、多少位，各家最急的是什么',
      minutes:
        '清点到本楼常停车辆38辆，现有车位22个。老人希望先把消防通道让出来；有车的住户担心让出来后更没有地方停。大家同意先清通道，再谈怎么分。',
      rooms: ['1-302', '2-501', '1-101'],
      parties: [0],
    },
    {
      daysAgo: 66,
      venue: 'council',
      place: '社区二楼议事室',
      agenda: '车位怎么分，外来车辆怎么管',
      minutes:
        '物业提出按先后停放、外来车辆计时收费；多数住户认为应当一户先保一个。交警说明路侧可以施划夜间临时车位16个。对收多少钱意见不一。',
      rooms: ['1-302', '2-501', '3-201'],
      parties: [0, 1, 2],
      plan: {
        words: '消防通道全部清出。楼前22个车位一户先保一个，其余路侧夜间停放。外来车辆每小时2元。',
        changed: '',
      },
    },
    {
      daysAgo: 50,
      venue: 'council',
      place: '社区二楼议事室',
      agenda: '收费标准和轮换办法',
      minutes:
        '大家同意没有车的住户不分摊费用；有两辆车的，第二辆停路侧。外来车辆收费归公共维修，每季公布一次。',
      rooms: ['1-302', '2-501', '1-101', '3-201'],
      parties: [0, 1, 2],
      plan: {
        words:
          '消防通道全部清出。楼前22个车位一户先保一个，每半年抽签轮换；第二辆车停路侧夜间车位。外来车辆每小时2元，收入用于公共维修，每季公布。',
        changed: '加上半年轮换；写明收入的用处和公布办法。',
      },
    },
  ] satisfies ToldSession[],
  decision: {
    daysAgo: 48,
    agreement: 'majority' as Agreement,
    words: '按第2版方案实行，先试半年，到期再议。',
    votes: { agree: 21, disagree: 3, abstain: 2 },
    minority: ['3号门两户认为楼前车位应当先保腿脚不便的老人，不赞成抽签。'],
  },
  tasks: [
    {
      key: 'lines',
      words: '施划路侧夜间临时车位16个',
      owner: '交警大队',
      days: 40,
      done: '16个夜间车位已经划好，晚八点到早七点可以停。',
    },
    {
      key: 'signs',
      words: '清出消防通道，立禁停牌',
      owner: '平安物业',
      days: 36,
      done: '通道已清出，禁停牌已立，每晚巡查两次。',
    },
  ],
  closing: {
    daysAgo: 12,
    words: '两项任务都已完成。救护车、消防车可以开到单元门口。试行到明年五月，期满再请大家来商量。',
  },
} as const;

/** What a grid worker finds open: a meeting ahead, and doors that nobody has heard yet. */
export const LIFT = {
  title: '加装电梯后的低楼层补偿',
  words: '2单元打算加装电梯，一楼二楼的采光会受影响。希望把补偿办法商量清楚再动工。',
  proposedDaysAgo: 24,
  screening: '各家想法不同，先协商后动工。',
  parties: [{ kind: 'owners', name: '业委会' }] satisfies { kind: PartyKind; name: string }[],
  session: {
    calledDaysAgo: 2,
    daysAhead: 3,
    venue: 'hall' as Venue,
    place: '百姓说事厅',
    agenda: '低楼层有哪些影响，补偿怎么算',
  },
  voice: { room: '1-101', words: '装电梯我不反对，就怕挡了厨房的窗户，希望先画个图给我们看看。' },
} as const;

export const BENCHES = {
  title: '小花园要不要多放几条长椅',
  words:
    '天气好的时候老人都愿意在小花园坐坐，现在只有一条长椅。想请大家一起定放几条、放在哪里，不挡孩子们玩。',
  proposedDaysAgo: 6,
} as const;
