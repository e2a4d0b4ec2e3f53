import type { ServiceKind } from '#types/volunteers.labels';
import type { Plan, Post } from '../activities/activity/activity.state';
import type { Outcome } from '../activities/story.demo';

export const TEAM_PLOTS: readonly {
  key: string;
  name: string;
  purpose: string;
  kinds: readonly ServiceKind[];
  leader: string;
  socialWorker: string;
}[] = [
  {
    key: 'neighbours',
    name: '友邻志愿队',
    purpose: '楼前楼后搭把手，老人孩子有人照应。',
    kinds: ['elder_care', 'environment'],
    leader: 'demo-building-lead-xu',
    socialWorker: 'demo-staff-he',
  },
  {
    key: 'silver',
    name: '银龄红袖章',
    purpose: '老党员、老教师带头，早晚巡楼、调解邻里小事。',
    kinds: ['safety', 'mediation'],
    leader: 'demo-resident-zhao',
    socialWorker: 'demo-staff-luo',
  },
  {
    key: 'emergency',
    name: '友爱街应急队',
    purpose: '防汛、防火、除雪，关键时候顶得上。',
    kinds: ['emergency', 'safety'],
    leader: 'demo-building-lead-xu',
    socialWorker: 'demo-staff-luo',
  },
];

export type Plot = {
  team: number;
  /** Days from today, or running now. */
  day: number | 'now';
  hour: number;
  hours: number;
  where: string;
  posts: readonly Partial<Post>[];
  plan: Partial<Plan> & { title: string };
  /** Which of the volunteers signed up, in this order. */
  people: readonly [from: number, to: number];
  /** Somebody who can be played, after them. */
  last?: string;
  /** `null`: six days before it begins. */
  publishedHoursAgo: number | null;
  outcome: Outcome;
};

const clean = { words: '清理花坛落叶和楼道小广告，工具由社区提供，请穿方便干活的鞋。' };

/** An activity in every state: what one plays with first is the one with five places and a waiting list. */
export const PLANS: readonly Plot[] = [
  {
    ...{ team: 0, day: 3, hour: 9, hours: 2, where: '5号楼前花坛', people: [0, 9], publishedHoursAgo: 60 },
    posts: [{ name: '花坛清理', places: 5 }],
    plan: { title: '周末清洁家园', ...clean },
    outcome: { kind: 'open' },
  },
  {
    ...{ team: 0, day: 1, hour: 14, hours: 2, where: '社区活动室', people: [1, 7], publishedHoursAgo: 100 },
    posts: [
      { name: '义务理发', places: 3 },
      { name: '陪老人聊天', places: 10 },
    ],
    plan: {
      title: '敬老义剪',
      kind: 'elder_care',
      words: '给社区 70 岁以上老人免费理发，陪他们说说话。',
      waitingPlaces: 10,
    },
    outcome: { kind: 'open' },
  },
  {
    ...{ team: 1, day: 'now', hour: 0, hours: 3, where: '第2网格', people: [9, 15], publishedHoursAgo: 120 },
    posts: [{ name: '巡楼', places: 8 }],
    plan: {
      title: '消防通道巡查',
      kind: 'safety',
      words: '两人一组，看看楼道和消防通道有没有堵，登记后交网格员处理。',
    },
    outcome: { kind: 'running', came: 4 },
  },
  {
    ...{ team: 0, day: -1, hour: 9, hours: 2, where: '菜场路口', people: [12, 18], publishedHoursAgo: null },
    posts: [{ name: '文明劝导', places: 6 }],
    plan: { title: '路口文明引导', kind: 'order', words: '早高峰在路口提醒大家走斑马线、戴头盔。' },
    outcome: { kind: 'ended' },
  },
  {
    ...{ team: 0, day: -7, hour: 8, hours: 3, where: '小区广场', people: [0, 10], publishedHoursAgo: null },
    posts: [{ name: '场地布置和引导', places: 12 }],
    plan: { title: '重阳百家宴', kind: 'elder_care', words: '布置场地，接送行动不便的老人，收拾碗筷。' },
    outcome: { kind: 'settled' },
  },
  {
    ...{ team: 2, day: 6, hour: 9, hours: 4, where: '磁湖边', people: [18, 22], publishedHoursAgo: 30 },
    posts: [{ name: '临水警戒', places: 6, minAge: 18, maxAge: 60, skills: [] }],
    plan: {
      ...{ title: '防溺水安全值守', kind: 'emergency', words: '分段值守，劝离下水的人，发现险情立即报警。' },
      ...{ dangerous: true, risks: '临水作业，可能滑倒落水；天气炎热可能中暑。不会游泳的请不要报名。' },
      safeguards: {
        insurance: '志愿者团体意外险，社区统一投保',
        materials: '救生衣、救生绳、急救包',
        people: '两名持证救生员全程在场',
        money: '午餐和饮水由社区保障',
      },
    },
    outcome: { kind: 'open' },
  },
  {
    ...{ team: 1, day: 8, hour: 19, hours: 1.5, where: '5号楼', people: [22, 25], publishedHoursAgo: 8 },
    last: 'demo-resident-li',
    posts: [{ name: '夜间巡逻', places: 3 }],
    plan: { title: '平安夜巡', kind: 'safety', words: '晚上七点集合，沿小区走两圈。', repeat: null },
    outcome: { kind: 'offered' },
  },
  {
    ...{ team: 0, day: 2, hour: 15, hours: 2, where: '社区门口', people: [26, 30], publishedHoursAgo: 50 },
    posts: [{ name: '旧衣整理', places: 6 }],
    plan: { title: '旧衣回收进小区', words: '整理、打包居民送来的旧衣。' },
    outcome: { kind: 'cancelled', words: '预报有大雨，改到下个月' },
  },
  {
    ...{ team: 0, day: 10, hour: 9, hours: 2, where: '5号楼一楼', people: [0, 0], publishedHoursAgo: 20 },
    posts: [{ name: '种植', places: 8 }],
    plan: { title: '楼道微景观', words: '把一楼空地种上花草，大家认养。' },
    outcome: { kind: 'draft' },
  },
];
