import { LI_HOUSE, YOUAI } from './personas';
import type { Picture } from './photos';
import type { Plot } from './tellers';

type Told = Pick<Plot, 'scenario' | 'days' | 'category' | 'words'> & {
  detail?: string;
  picture?: Picture;
  atDesk?: true;
};

const LI: readonly Told[] = [
  {
    scenario: 'untouched',
    days: 0.05,
    category: 'facilities',
    words: '1单元三楼的楼道灯又不亮了，晚上老人上楼要打手电。',
    detail: '1单元3楼',
    picture: 'lamp-dark',
  },
  {
    scenario: 'progressed',
    days: 2,
    category: 'utilities',
    words: '厨房下水管接口漏水，渗到楼下了，想请人帮忙看看是哪一段的问题。',
    detail: '1单元302',
    picture: 'pipe-drips',
  },
  {
    scenario: 'waitsForRating',
    days: 5,
    category: 'sanitation',
    words: '楼东头的垃圾桶满了三天没人收，下雨后污水流到路上。',
    detail: '楼东头',
    picture: 'bins-full',
  },
  {
    scenario: 'resolved',
    days: 3,
    category: 'parking',
    words: '有车一直停在单元门口，轮椅出不来。',
    detail: '1单元门口',
    picture: 'yard-blocked',
  },
  {
    scenario: 'praised',
    days: 24,
    category: 'care',
    words: '对门张奶奶一个人住，腿脚不便，能不能帮她申请助餐？',
    detail: '1单元301',
  },
  {
    scenario: 'refusedOutOfScope',
    days: 33,
    category: 'utilities',
    words: '家里电表走得特别快，怀疑电表不准。',
  },
  {
    scenario: 'withdrawn',
    days: 41,
    category: 'property',
    words: '门禁卡刷不开，进不了单元门。',
    detail: '1单元',
  },
];

const NEIGHBOURS: Record<string, readonly Told[]> = {
  'demo-resident-zhao': [
    {
      scenario: 'overdue',
      days: 10,
      category: 'safety',
      words: '2单元一楼有人把电动车推进楼道充电，插线板就在地上，太危险了。',
      detail: '2单元1楼',
      picture: 'stairs-blocked',
    },
    {
      scenario: 'badlyRated',
      days: 6,
      category: 'noise',
      words: '楼下小广场的音响晚上九点半还在放，孩子明天要考试。',
      detail: '小广场',
    },
    {
      scenario: 'untouched',
      days: 0.4,
      category: 'dispute',
      words: '楼上晾衣服滴水，把我家被子淋湿了两回，说了也不听，想请人调解。',
      detail: '2单元501',
    },
  ],
  'demo-resident-sun': [
    {
      scenario: 'returned',
      days: 4,
      category: 'facilities',
      words: '单元门的闭门器坏了，关门声音特别大，宝宝总被吵醒。',
      detail: '1单元门口',
      picture: 'door-broken',
    },
    {
      scenario: 'untouched',
      days: 0.8,
      category: 'consultation',
      words: '刚搬来，想问孩子明年上小学要准备哪些材料，到哪里登记？',
      atDesk: true,
    },
  ],
  'demo-building-lead-xu': [
    {
      scenario: 'untouched',
      days: 0.2,
      category: 'safety',
      words: '楼顶有两块瓷砖松动，我已经拉了绳子，请尽快派人来看。',
      detail: '楼顶东侧',
    },
    {
      scenario: 'pausedForParts',
      days: 5,
      category: 'property',
      words: '5号楼的门禁主板坏了，整栋楼都刷不了卡。',
      detail: '两个单元',
      picture: 'door-broken',
    },
  ],
  'demo-resident-zhou': [
    {
      scenario: 'reopened',
      days: 11,
      category: 'facilities',
      words: '3单元门口的地砖松了，一下雨就溅水，老人走着打滑。',
      detail: '3单元门口',
    },
    {
      scenario: 'accepted',
      days: 1.2,
      category: 'other',
      words: '社区活动室能不能晚上也开放？白天上班的人去不了。',
      atDesk: true,
    },
  ],
  'demo-resident-wu': [
    {
      scenario: 'progressed',
      days: 1.5,
      category: 'sanitation',
      words: '楼后的化粪池盖子边上冒水，味道很大。',
      detail: '楼后',
      picture: 'bins-full',
    },
  ],
};

const homes: Record<string, Plot['place']> = {
  'demo-resident-zhou': `${YOUAI}/g03/b02` as Plot['place'],
  'demo-resident-wu': '420205/003/002/g01/b03' as Plot['place'],
};

/** What happens to the people one can play: something of every kind, in the house of the Li family above all. */
export const personaPlots = (): Plot[] =>
  Object.entries({ 'demo-resident-li': LI, ...NEIGHBOURS }).flatMap(([openid, stories]) =>
    stories.map(({ atDesk, detail = '', picture = null, ...told }, number) => ({
      key: `demo-own-${number}`,
      openid,
      // the house of the Li family is Wang's: one worker's list shows every kind of task
      ...(homes[openid] ? {} : { worker: 'demo-worker-wang' }),
      place: atDesk ? YOUAI : (homes[openid] ?? LI_HOUSE),
      detail,
      picture,
      ...told,
    })),
  );
