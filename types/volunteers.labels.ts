/** What somebody can do well (专业技能); the list is short so that it can be tapped, and none is asked for in vain. */
export const SKILLS = [
  'first_aid',
  'medical',
  'electrician',
  'plumbing',
  'driving',
  'law',
  'psychology',
  'teaching',
  'languages',
  'computers',
  'photography',
  'arts',
  'cooking',
  'haircut',
] as const;
export type Skill = (typeof SKILLS)[number];
export const SKILL_LABELS: Record<Skill, string> = {
  first_aid: '急救',
  medical: '医护',
  electrician: '电工',
  plumbing: '水暖维修',
  driving: '驾驶',
  law: '法律',
  psychology: '心理疏导',
  teaching: '教学辅导',
  languages: '外语、手语',
  computers: '电脑手机',
  photography: '摄影宣传',
  arts: '文艺表演',
  cooking: '做饭',
  haircut: '理发',
};

/** What kind of service somebody wants to give (服务类别, MOCA order 67 Art. 5). */
export const SERVICE_KINDS = [
  'elder_care',
  'children',
  'disabled',
  'environment',
  'safety',
  'culture',
  'health',
  'mediation',
  'order',
  'emergency',
] as const;
export type ServiceKind = (typeof SERVICE_KINDS)[number];
export const SERVICE_KIND_LABELS: Record<ServiceKind, string> = {
  elder_care: '助老',
  children: '助幼助学',
  disabled: '助残',
  environment: '环境卫生',
  safety: '平安巡防',
  culture: '文化文艺',
  health: '健康义诊',
  mediation: '邻里调解',
  order: '文明引导',
  emergency: '应急支援',
};

export const SERVICE_TIMES = ['weekday_day', 'weekday_evening', 'weekend_day', 'weekend_evening'] as const;
export type ServiceTime = (typeof SERVICE_TIMES)[number];
export const SERVICE_TIME_LABELS: Record<ServiceTime, string> = {
  weekday_day: '工作日白天',
  weekday_evening: '工作日晚上',
  weekend_day: '周末白天',
  weekend_evening: '周末晚上',
};

export const SEXES = ['female', 'male'] as const;
export type Sex = (typeof SEXES)[number];
export const SEX_LABELS: Record<Sex, string> = { female: '女', male: '男' };

/** How somebody is related to the volunteer they are responsible for or help. */
export const RELATIONS = [
  'parent',
  'grandparent',
  'child',
  'spouse',
  'relative',
  'neighbour',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];
export const RELATION_LABELS: Record<Relation, string> = {
  parent: '父母',
  grandparent: '祖父母、外祖父母',
  child: '子女',
  spouse: '配偶',
  relative: '其他亲属',
  neighbour: '邻居',
  other: '其他',
};

/** `waiting`: a minor whose guardian's consent nobody has seen yet; `left`: gave the registration up. */
export const VOLUNTEER_STATES = ['waiting', 'active', 'left'] as const;
export type VolunteerState = (typeof VOLUNTEER_STATES)[number];
export const VOLUNTEER_STATE_LABELS: Record<VolunteerState, string> = {
  waiting: '待确认监护人同意',
  active: '已注册',
  left: '已退出',
};

/** `leader` and `deputy` lead activities; a social worker stands beside the team, not in it (以社工带义工). */
export const TEAM_ROLES = ['leader', 'deputy', 'member'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];
export const TEAM_ROLE_LABELS: Record<TeamRole, string> = {
  leader: '队长',
  deputy: '副队长',
  member: '队员',
};

export const TEAM_STANDINGS = ['none', 'applied', ...TEAM_ROLES] as const;
export type TeamStanding = (typeof TEAM_STANDINGS)[number];

/** What a line of a registration's or a team's timeline tells. */
export const VOLUNTEER_EVENTS = [
  'registered',
  'corrected',
  'guardian_confirmed',
  'helper_named',
  'helper_dropped',
  'contact_opened',
  'left',
  'returned',
] as const;
export type VolunteerEvent = (typeof VOLUNTEER_EVENTS)[number];
export const VOLUNTEER_EVENT_LABELS: Record<VolunteerEvent, string> = {
  registered: '登记成为志愿者',
  corrected: '更正服务意愿',
  guardian_confirmed: '监护人同意已核实',
  helper_named: '请人帮忙报名',
  helper_dropped: '不再请人帮忙报名',
  contact_opened: '查看了姓名和电话',
  left: '退出登记',
  returned: '重新登记',
};
export const TEAM_EVENTS = [
  'created',
  'applied',
  'joined',
  'declined',
  'left',
  'removed',
  'role_given',
  'social_worker_set',
] as const;
export type TeamEvent = (typeof TEAM_EVENTS)[number];
export const TEAM_EVENT_LABELS: Record<TeamEvent, string> = {
  created: '建队',
  applied: '申请加入',
  joined: '同意加入',
  declined: '没有同意加入',
  left: '退出',
  removed: '移出队伍',
  role_given: '安排职务',
  social_worker_set: '指定带队社工',
};

export const MAX_TEAM_MEMBERS = 300;
export const MAX_HELPERS = 5;

/** The version of the consent to keeping sensitive data (单独同意, 个人信息保护法 Art. 29, 31). */
export const VOLUNTEER_CONSENT_VERSION = '2026-11';

type Part = { title: string; lines: readonly string[] };
/** Each field with its purpose, so that nobody gives more than they want to (民政部令第67号 Art. 5, 个保法 Art. 6). */
export const VOLUNTEER_CONSENT: readonly Part[] = [
  {
    title: '需要填写的',
    lines: [
      '姓名：志愿服务实名记录要用。',
      '出生日期：核对岗位的年龄要求，加密保存。',
      '服务区域、服务类别、时间：给您推荐合适的活动。',
    ],
  },
  {
    title: '可以不填的',
    lines: [
      '性别、身份证号码：只在与全国志愿服务信息系统核对记录时使用，加密保存，志愿者编号与它无关。',
      '专业技能：有的岗位需要，没有也能参加大多数活动。',
    ],
  },
  {
    title: '未成年人',
    lines: [
      '不满 18 周岁的，要写监护人的姓名、电话，由网格员或社区当面核实同意后才能报名。',
      '未成年人不参加抢险救灾等有危险的活动。',
    ],
  },
  {
    title: '您的权利',
    lines: ['随时查看、导出、更正，也可以退出并删除身份信息；已经记录的服务时长不会丢。'],
  },
];
