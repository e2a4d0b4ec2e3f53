import { type Me, rolesOf } from '../shared/session/session';
import type { IconName } from '../shared/ui/show/icons';
import { discloses, knocks, leads, looksIn, verifies } from './desk.view';

const staffs = (me: Me) => rolesOf(me).isStaff;
const works = (me: Me) => staffs(me) || rolesOf(me).isWorker;

export type Tool = { title: string; icon: IconName; url: string; isFor(me: Me): boolean };

/** What staff and grid workers open beside their list; one of another slice is a line here and no more. */
const TOOLS: readonly Tool[] = [
  { title: '按编号查找', icon: 'search', url: '/desk/pages/find/index', isFor: works },
  { title: '住址核实', icon: 'house', url: '/community/pages/claims/index', isFor: works },
  { title: '人员与岗位', icon: 'people', url: '/community/pages/offices/index', isFor: leads },
  { title: '居务公开', icon: 'scale', url: '/disclosure/pages/desk/index', isFor: discloses },
  { title: '信息发布', icon: 'bell', url: '/notices/pages/desk/index', isFor: staffs },
  { title: '百姓说事', icon: 'chat', url: '/posts/pages/desk/index', isFor: staffs },
  { title: '大家怎么看', icon: 'people', url: '/opinions/pages/desk/index', isFor: staffs },
  { title: '表决与问卷', icon: 'done', url: '/votes/pages/desk/index', isFor: staffs },
  { title: '协商议事', icon: 'people', url: '/topics/pages/desk/index', isFor: staffs },
  { title: '入户听意见', icon: 'house', url: '/topics/pages/doors/index', isFor: looksIn },
  { title: '物业整改', icon: 'house', url: '/ratings/pages/desk/index', isFor: staffs },
  { title: '上门通知', icon: 'warn', url: '/notices/pages/knocks/index', isFor: knocks },
  { title: '志愿服务', icon: 'check', url: '/activities/pages/led/index', isFor: staffs },
  { title: '心愿核实', icon: 'care', url: '/wishes/pages/desk/index', isFor: verifies },
  { title: '一键通回访', icon: 'phone', url: '/calls/pages/open/index', isFor: looksIn },
];

export const toolsOf = (me: Me) => TOOLS.filter(({ isFor }) => isFor(me));
