import type { WishKind, WishRelation } from '#types/wishes.labels';

export type WishPlot = {
  openid: string;
  room: string;
  kind: WishKind;
  title: string;
  words: string;
  hoursAgo: number;
  needIn: number;
  behalf?: { name: string; relation: WishRelation; phone: string | null };
  minors?: boolean;
  helper?: string;
  ends: 'submitted' | 'asking' | 'open' | 'claimed' | 'finished' | 'confirmed' | 'disputed';
};

const LI = { openid: 'demo-resident-li', room: '1-302' };
const ZHAO = { openid: 'demo-resident-zhao', room: '2-501' };
const XU = { openid: 'demo-building-lead-xu', room: '1-101' };

export const WISH_PLOTS: readonly WishPlot[] = [
  {
    ...LI,
    ...{ kind: 'device', title: '想学手机视频通话', hoursAgo: 30, needIn: 14, ends: 'open', minors: true },
    words: '孙子在外地上学，想请人教我用手机和他视频，我记性不好，多教两遍。',
  },
  {
    ...XU,
    ...{ kind: 'outing', title: '陪老人去医院复查', hoursAgo: 40, needIn: 6, ends: 'open' },
    words: '下周二上午去医院复查眼睛，要有人扶着上下楼，帮着挂号取药。',
    behalf: { name: '徐老太', relation: 'parent', phone: null },
  },
  {
    ...ZHAO,
    ...{ kind: 'repair', title: '阳台纱窗坏了', hoursAgo: 52, needIn: 20, ends: 'open' },
    words: '纱窗滑轮坏了拉不动，想请会修的邻居看看，零件我自己买。',
  },
  {
    ...{ openid: 'demo-worker-wang', room: '2-101' },
    ...{ kind: 'company', title: '陪独居老人说说话', hoursAgo: 5, needIn: 30, ends: 'submitted' },
    words: '老人耳朵有点背，喜欢下象棋，希望有人隔几天来坐一坐。',
    behalf: { name: '程守业', relation: 'served', phone: '13900008811' },
  },
  {
    ...ZHAO,
    ...{ kind: 'thing', title: '想要一台旧收音机', hoursAgo: 20, needIn: 40, ends: 'asking' },
    words: '原来那台听不清了，想听听戏，旧的能用就行。',
  },
  {
    ...LI,
    ...{ kind: 'errand', title: '帮忙买米买油', hoursAgo: 70, needIn: 5, ends: 'claimed' },
    words: '膝盖不好下不了楼，想请人帮忙买十斤米一桶油，钱我当面给。',
    helper: 'demo-resident-zhao',
  },
  {
    ...LI,
    ...{ kind: 'housework', title: '擦一擦高处的灯', hoursAgo: 90, needIn: 6, ends: 'finished' },
    words: '客厅的灯很久没有擦了，我站不了高处。',
    helper: 'demo-building-lead-xu',
  },
  {
    ...XU,
    ...{ kind: 'learning', title: '给孙女讲讲数学', hoursAgo: 120, needIn: 8, ends: 'disputed' },
    words: '孙女上五年级，分数应用题总弄不明白。',
    helper: 'demo-resident-zhao',
  },
  {
    ...ZHAO,
    ...{ kind: 'errand', title: '去邮局取包裹', hoursAgo: 200, needIn: 9, ends: 'confirmed' },
    words: '包裹有点重，自己拿不动。',
    helper: 'demo-resident-li',
  },
];
