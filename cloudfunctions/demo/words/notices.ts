import type { NoticeKind } from '#types/notices.labels';
import type { TerritoryId } from '#types/territory';

export type Told = {
  key: string;
  kind: NoticeKind;
  title: string;
  /** As people type it: `# ` begins a heading, `- ` an item, `**…**` is bold. */
  text: string;
  hoursAgo: number;
  /** For this grid alone. */
  grid?: TerritoryId;
  pinned?: boolean;
  ends?: 'draft' | 'corrected' | 'withdrawn';
};

const water = (until: string) => `因供水管道检修，以下楼栋将临时停水。

# 什么时候

**周三 8:00 至 ${until}**

# 哪些楼停水

第2网格 1号楼到6号楼

# 请您提前准备

- 提前储存生活用水
- 关好水龙头，防止来水时漏水
- 刚来水时水可能发黄，放一会儿再用`;

export const WATER_AFTER = water('22:00');

export const NOTICE_TEXTS: readonly Told[] = [
  {
    key: 'water',
    kind: 'notice',
    title: '周三停水通知',
    text: water('18:00'),
    hoursAgo: 26,
    pinned: true,
    ends: 'corrected',
  },
  {
    key: 'gas',
    kind: 'urgent',
    title: '5号楼前燃气管道抢修，请关好阀门',
    text: `5号楼前燃气管道漏气，抢修人员已经到场。

- 关好燃气阀门
- 不要点火、不要开关电器
- 打开窗户通风

修好后会再通知。`,
    hoursAgo: 2,
    grid: '420205/003/001/g02' as TerritoryId,
  },
  {
    key: 'flowers',
    kind: 'event',
    title: '周六上午一起种花：老少同乐的社区花园共建活动',
    text: `周六上午九点，在小区东门的花园集合，欢迎带孩子来。

# 请带

- 一双手套
- 一顶帽子

花苗和工具由社区准备。`,
    hoursAgo: 50,
  },
  {
    key: 'vaccine',
    kind: 'service',
    title: '60岁以上居民流感疫苗接种通知',
    text: `60岁以上的居民可以免费接种流感疫苗。

- 时间：下周一到周五 **8:30 至 11:30**
- 地点：社区卫生服务站一楼

请带好身份证。行动不便的，请网格员帮忙预约。`,
    hoursAgo: 120,
  },
  {
    key: 'party',
    kind: 'party',
    title: '本月主题党日安排',
    text: '本月主题党日定在周五下午三点，在社区活动室。请提前读一读发给大家的学习材料。',
    hoursAgo: 170,
  },
  {
    key: 'insurance',
    kind: 'service',
    title: '医保缴费点临时调整',
    text: '因装修，医保缴费点临时搬到活动室。',
    hoursAgo: 80,
    ends: 'withdrawn',
  },
  {
    key: 'meeting',
    kind: 'notice',
    title: '居民代表会议通知',
    text: '请各位居民代表参加本季度的居民代表会议。',
    hoursAgo: 6,
    ends: 'draft',
  },
];
