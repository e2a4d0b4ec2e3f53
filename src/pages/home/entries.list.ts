import type { IconName } from '../../shared/ui/show/icons';

type Entry = { title: string; words: string; icon: IconName; url: string };

/** 便捷的公共服务 is the first of the five entries, 信息发布 the fourth; one that is not built yet is not shown. */
export const ENTRIES: readonly [Entry, ...Entry[]] = [
  {
    title: '我要反映',
    words: '路灯坏了、垃圾没清、邻里矛盾',
    icon: 'edit',
    url: '/requests/pages/submit/index',
  },
  {
    title: '信息发布',
    words: '停水停电、通知、活动、办事',
    icon: 'bell',
    url: '/notices/pages/feed/index',
  },
  {
    title: '居务公开',
    words: '社区收支、决定和公示，可以提问',
    icon: 'scale',
    url: '/disclosure/pages/board/index',
  },
  {
    title: '百姓说事',
    words: '建议、咨询、表扬，社区答复',
    icon: 'chat',
    url: '/posts/pages/feed/index',
  },
  {
    title: '议事厅',
    words: '商量大家的事，看怎么定、怎么办',
    icon: 'people',
    url: '/topics/pages/list/index',
  },
  {
    title: '公益服务',
    words: '志愿活动、志愿队、服务时长',
    icon: 'people',
    url: '/activities/pages/list/index',
  },
  { title: '我的诉求', words: '看进度、催办、评价', icon: 'list', url: '/pages/mine/index' },
];
