/** `who`: somebody with something to see there. */
export type ShownScreen = { page: string; title: string; who: string; query?: string };

const RESIDENT = 'demo-resident-li';
const WORKER = 'demo-worker-wang';
const STAFF = 'demo-staff-he';
const LEAD = 'demo-lead-tang';
const NEWCOMER = 'demo-resident-sun';
/** Somebody who has no home and no office here. */
export const VISITOR = 'demo-visitor';
const LEADER = 'demo-resident-zhao';

const resident = { who: RESIDENT };
const staff = { who: STAFF };

/** Every page of the app. What stands in braces only the running cloud knows: something of the resident's. */
export const SCREENS: readonly ShownScreen[] = [
  { page: 'pages/home/index', title: '首页', ...resident },
  { page: 'pages/mine/index', title: '我的诉求', ...resident },
  { page: 'pages/work/index', title: '工作台', ...staff, who: WORKER },
  { page: 'pages/me/index', title: '我的', ...resident },
  { page: 'requests/pages/submit/index', title: '我要反映', ...resident },
  { page: 'requests/pages/detail/index', title: '诉求详情', ...staff, query: 'id={request}' },
  { page: 'desk/pages/find/index', title: '按编号查找', ...staff },
  { page: 'community/pages/residence/index', title: '登记住处', ...resident },
  {
    page: 'community/pages/place/index',
    title: '选择地点',
    ...resident,
    query: 'event=place&start=420205%2F003%2F001',
  },
  { page: 'community/pages/choose/index', title: '选择社区', who: VISITOR },
  {
    page: 'community/pages/point/index',
    title: '图上的位置',
    ...staff,
    query: 'territory=420205%2F003%2F001%2Fg02%2Fb05&lat=30.21566&lng=114.88712',
  },
  {
    page: 'community/pages/grid/index',
    title: '网格公示牌',
    ...resident,
    query: 'id=420205%2F003%2F001%2Fg02',
  },
  { page: 'community/pages/claims/index', title: '住址核实', ...staff },
  { page: 'community/pages/offices/index', title: '人员与岗位', ...staff, who: 'demo-lead-tang' },
  { page: 'community/pages/code/index', title: '我的身份码', ...resident },
  { page: 'community/pages/privacy/index', title: '隐私保护', ...resident },
  { page: 'community/pages/my-data/index', title: '我的信息', ...resident },
  { page: 'messages/pages/list/index', title: '我的消息', ...staff, who: WORKER },
  { page: 'disclosure/pages/board/index', title: '居务公开', ...resident },
  {
    page: 'disclosure/pages/item/index',
    title: '公开详情',
    ...resident,
    query: 'id=d_hsvmscuiupfco66vfb2a6u63',
  },
  { page: 'disclosure/pages/desk/index', title: '居务公开工作台', ...staff },
  {
    page: 'disclosure/pages/work/index',
    title: '公开事项',
    ...staff,
    query: 'id=d_hsvmscuiupfco66vfb2a6u63',
  },
  {
    page: 'disclosure/pages/write/index',
    title: '填写公开事项',
    ...staff,
    query: 'community=420205%2F003%2F001',
  },
  { page: 'posts/pages/feed/index', title: '百姓说事', ...resident },
  { page: 'posts/pages/detail/index', title: '说事详情', ...resident, query: 'id={post}' },
  { page: 'posts/pages/write/index', title: '我要说事', ...resident },
  { page: 'posts/pages/mine/index', title: '我说过的', ...resident },
  { page: 'posts/pages/desk/index', title: '百姓说事工作台', ...staff },
  { page: 'posts/pages/work/index', title: '答复说事', ...staff, query: 'id={post}' },
  {
    page: 'posts/pages/said/index',
    title: '内容审核',
    ...staff,
    query: 'within=420205%2F003%2F001',
  },
  { page: 'opinions/pages/list/index', title: '大家怎么看', ...resident },
  { page: 'opinions/pages/detail/index', title: '大家怎么看详情', ...resident, query: 'id={opinion}' },
  { page: 'opinions/pages/desk/index', title: '说法审核', ...staff },
  { page: 'votes/pages/list/index', title: '表决与问卷', ...resident },
  { page: 'votes/pages/detail/index', title: '表决详情', ...resident, query: 'id={vote}' },
  { page: 'votes/pages/desk/index', title: '表决工作台', ...staff },
  { page: 'votes/pages/work/index', title: '管理表决', ...staff, query: 'id={vote}' },
  { page: 'votes/pages/write/index', title: '发起表决', ...staff, query: 'within=420205%2F003%2F001' },
  { page: 'votes/pages/papers/index', title: '录入', ...staff, query: 'id={papers}' },
  { page: 'topics/pages/list/index', title: '议事厅', ...resident },
  { page: 'topics/pages/detail/index', title: '议题', ...resident, query: 'id={topic}' },
  { page: 'topics/pages/propose/index', title: '提个议题', ...resident },
  { page: 'topics/pages/desk/index', title: '协商议事工作台', ...staff },
  { page: 'topics/pages/work/index', title: '推进议题', ...staff, query: 'id={openTopic}' },
  { page: 'topics/pages/doors/index', title: '入户听意见', ...staff },
  { page: 'ratings/pages/list/index', title: '评议', ...resident },
  { page: 'ratings/pages/estate/index', title: '物业服务评价', ...resident, query: 'id={estate}' },
  {
    page: 'ratings/pages/committee/index',
    title: '民主评议',
    ...resident,
    query: 'community=420205%2F003%2F001',
  },
  { page: 'ratings/pages/desk/index', title: '物业整改', ...staff },
  { page: 'ratings/pages/order/index', title: '物业整改单', ...staff, query: 'id={order}' },
  { page: 'ratings/pages/registers/index', title: '小区与居委会', ...staff },
  {
    page: 'ratings/pages/keep-estate/index',
    title: '登记小区',
    ...staff,
    query: 'community=420205%2F003%2F001&id={estate}',
  },
  {
    page: 'ratings/pages/keep-committee/index',
    title: '居委会成员',
    ...staff,
    query: 'community=420205%2F003%2F001',
  },
  {
    page: 'ratings/pages/words/index',
    title: '居民的话',
    ...staff,
    query:
      'community=420205%2F003%2F001&id={estate}&name=%E9%93%81%E5%B1%B1%E6%96%B0%E6%9D%91&quarters={quarter}',
  },
  { page: 'activities/pages/list/index', title: '公益服务', ...resident },
  { page: 'activities/pages/detail/index', title: '活动详情', ...resident, query: 'id={activity}' },
  { page: 'activities/pages/mine/index', title: '我的报名', ...resident },
  { page: 'activities/pages/gate/index', title: '签到、签退', ...resident },
  { page: 'volunteers/pages/register/index', title: '登记志愿者', ...resident, who: NEWCOMER },
  { page: 'volunteers/pages/mine/index', title: '我的志愿者信息', ...resident },
  { page: 'volunteers/pages/helper/index', title: '帮我报名的人', ...resident },
  { page: 'volunteers/pages/teams/index', title: '志愿队', ...resident },
  { page: 'volunteers/pages/team/index', title: '志愿队', ...resident, query: 'id={team}' },
  { page: 'volunteers/pages/found/index', title: '建志愿队', ...staff },
  { page: 'volunteers/pages/people/index', title: '志愿者名册', ...staff },
  { page: 'hours/pages/mine/index', title: '我的服务时长', ...resident },
  { page: 'hours/pages/record/index', title: '服务记录', ...resident, query: 'id={record}' },
  { page: 'hours/pages/sheets/index', title: '服务记录单', ...resident },
  { page: 'hours/pages/desk/index', title: '服务时长', ...staff },
  { page: 'hours/pages/check/index', title: '核验服务记录单', ...resident },
  { page: 'activities/pages/led/index', title: '我负责的活动', ...resident, who: LEADER },
  { page: 'activities/pages/roll/index', title: '到场登记', ...staff, query: 'id={activity}' },
  { page: 'activities/pages/write/index', title: '编辑活动', ...staff },
  {
    page: 'activities/pages/ledger/index',
    title: '服务台账',
    ...staff,
    query: 'within=420205%2F003%2F001',
  },
  { page: 'calls/pages/open/index', title: '一键通回访', ...staff },
  { page: 'notices/pages/feed/index', title: '信息发布', ...resident },
  { page: 'notices/pages/detail/index', title: '社区信息', ...resident, query: 'id={notice}' },
  { page: 'notices/pages/questions/index', title: '提问和回答', ...resident, query: 'id={notice}' },
  { page: 'notices/pages/asked/index', title: '我问过的', ...resident },
  { page: 'notices/pages/desk/index', title: '信息管理', ...staff },
  { page: 'notices/pages/work/index', title: '管理信息', ...staff, query: 'id={notice}' },
  { page: 'notices/pages/write/index', title: '写信息', ...staff },
  { page: 'notices/pages/reach/index', title: '谁读过', ...staff, query: 'id={urgent}' },
  { page: 'notices/pages/knocks/index', title: '上门通知', ...staff, who: WORKER },
  { page: 'notices/pages/doors/index', title: '上门通知名单', ...staff, who: WORKER, query: 'id={urgent}' },
  { page: 'wishes/pages/list/index', title: '邻里互助', ...resident },
  { page: 'wishes/pages/ask/index', title: '提出心愿', ...resident },
  { page: 'wishes/pages/detail/index', title: '心愿详情', ...resident, query: 'id={wish}' },
  { page: 'wishes/pages/desk/index', title: '心愿核实', ...staff },
  {
    page: 'notices/pages/texts/index',
    title: '居民提问',
    ...staff,
    query: 'within=420205%2F003%2F001',
  },
  {
    page: 'notices/pages/stop/index',
    title: '停用账号',
    ...staff,
    who: LEAD,
    query: 'within=420205%2F003%2F001',
  },
];

/** Shown to somebody with an office, and not to a resident. */
export const isAtWork = ({ who }: ShownScreen): boolean => [WORKER, STAFF, LEAD, LEADER].includes(who);

export const LOOKS = ['standard', 'elder', 'dark'] as const;
export type Look = (typeof LOOKS)[number];

export const FACES = ['content', 'loading', 'empty', 'error'] as const;
/** Looked at when asked for: every text as long as it may be, and somebody who has no business there. */
export const MORE_FACES = ['long', 'stranger'] as const;
export type Face = (typeof FACES)[number] | (typeof MORE_FACES)[number];

/** Pages of the build that the table does not know, and rows without a page: both must be none. */
export function unlike(pages: readonly string[]): string[] {
  const known = SCREENS.map(({ page }) => page);
  return [
    ...pages
      .filter((page) => !known.includes(page))
      .map((page) => `${page} is missing in tests/shots/screens.ts`),
    ...known.filter((page) => !pages.includes(page)).map((page) => `${page} is no page of the app`),
  ];
}

/** What the phone keeps where somebody has chosen elder mode. */
export const READING = { elder: true, bodyPt: 23 };
