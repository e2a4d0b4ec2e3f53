import type { PostKind } from '#types/posts.labels';

export type ToldPost = {
  key: string;
  openid: string;
  kind: PostKind;
  words: string;
  hoursAgo: number;
  place?: string;
  answer?: string;
  /** Why a moderator hid it. */
  hidden?: string;
  /** The check gave no permission: it waits for a person. */
  held?: boolean;
  comments?: readonly (readonly [openid: string, words: string])[];
  likedBy?: readonly string[];
};

const LI = 'demo-resident-li';
const ZHAO = 'demo-resident-zhao';
const SUN = 'demo-resident-sun';
const ZHOU = 'demo-resident-zhou';
const XU = 'demo-building-lead-xu';
const HE = 'demo-staff-he';

export const POST_TEXTS: readonly ToldPost[] = [
  {
    key: 'lamp',
    openid: ZHAO,
    kind: 'suggestion',
    words: '5号楼到菜场的小路晚上太黑，老人出门容易绊倒。建议在拐角处装两盏路灯。',
    hoursAgo: 20,
    place: '第2网格 · 5号楼',
    comments: [
      [LI, '支持，我晚上下楼倒垃圾都要打手电。'],
      [XU, '拐角那里还有一段台阶，最好把台阶也照到。'],
    ],
    likedBy: [LI, SUN, XU, ZHOU],
  },
  {
    key: 'card',
    openid: LI,
    kind: 'inquiry',
    words: '高龄津贴的认证今年还要本人去社区吗？腿脚不好，能不能在手机上办？',
    hoursAgo: 50,
    answer: '可以在手机上办，也可以打电话给网格员上门认证，不用跑社区。12月20日前办好就行。',
    comments: [[ZHAO, '谢谢，我也正想问这个。']],
    likedBy: [ZHAO, XU],
  },
  {
    key: 'chess',
    openid: XU,
    kind: 'talk',
    words: '活动室的象棋桌换了新棋盘，下午两点以后都有人，欢迎来下棋。',
    hoursAgo: 30,
    place: '第2网格',
    comments: [[ZHAO, '周六上午有人吗？']],
    likedBy: [ZHAO],
  },
  {
    key: 'thanks',
    openid: SUN,
    kind: 'praise',
    words: '表扬网格员王师傅：昨天下雨，他帮三楼的老人把米扛上楼，还不肯留下喝水。',
    hoursAgo: 8,
    place: '第2网格 · 5号楼',
    comments: [[HE, '谢谢您告诉我们，我们已经转告王师傅。']],
    likedBy: [LI, ZHAO, ZHOU],
  },
  {
    key: 'charging',
    openid: ZHOU,
    kind: 'suggestion',
    words: '非机动车棚的充电口不够用，晚上七点以后基本没有空位。建议再加十个，收费也在墙上写清楚。',
    hoursAgo: 240,
    place: '第3网格',
    comments: [[LI, '我们楼也是，有人把电线从窗户拉下来充电，太危险了。']],
    likedBy: [LI, SUN],
  },
  {
    key: 'held',
    openid: ZHOU,
    kind: 'suggestion',
    words: '楼上装修的师傅每天中午都在敲墙，希望社区出面说一说。',
    hoursAgo: 3,
    place: '第3网格 · 2号楼',
    held: true,
  },
  {
    key: 'hidden',
    openid: ZHAO,
    kind: 'talk',
    words: '有人要办宽带吗？找我办有优惠，名额有限。',
    hoursAgo: 70,
    hidden: '这里不发广告，请到社区公告栏登记后张贴。',
    held: true,
  },
];
