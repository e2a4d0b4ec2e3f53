import { View } from '@tarojs/components';
import { goTo } from '../../shared/api/navigate';
import { useStore } from '../../shared/device/store';
import { areaLookedAfter } from '../../shared/session/area';
import { meStore } from '../../shared/session/session';
import { iconClass } from '../../shared/ui/show/icon';
import type { IconName } from '../../shared/ui/show/icons';
import { MINE_URL } from '../activities.urls';
import { LED_URL } from '../lead/lead.urls';

/** `words`: what is behind it, for whoever has the screen read out. */
type Entry = { icon: IconName; title: string; words: string; url: string };

/** What else belongs to volunteering. */
const ENTRIES: readonly Entry[] = [
  { icon: 'list', title: '我的报名', words: '已报名、候补、签到签退', url: MINE_URL },
  { icon: 'star', title: '我的时长', words: '服务时长、星级、记录单', url: '/hours/pages/mine/index' },
  {
    icon: 'me',
    title: '我的登记',
    words: '志愿者编号，登记、更正、导出、退出',
    url: '/volunteers/pages/mine/index',
  },
  {
    icon: 'people',
    title: '志愿队',
    words: '看看社区有哪些队伍，申请加入',
    url: '/volunteers/pages/teams/index',
  },
  { icon: 'check', title: '我负责的活动', words: '带队、签到码、核对时间', url: LED_URL },
  { icon: 'care', title: '邻里互助', words: '认领心愿，或者请人搭把手', url: '/wishes/pages/list/index' },
];

const REGISTER_OF_PEOPLE: Entry = {
  icon: 'care',
  title: '志愿者名册',
  words: '辖区的志愿者，确认未成年人的监护人',
  url: '/volunteers/pages/people/index',
};

/** A drawing and a name each, so that the activities stay in sight. */
export function MenuTiles() {
  const looksAfter = areaLookedAfter(useStore(meStore)) !== null;
  return (
    <View className="ac-menu">
      {[...ENTRIES, ...(looksAfter ? [REGISTER_OF_PEOPLE] : [])].map(({ icon, title, words, url }) => (
        <View
          compileMode
          key={url}
          className="ac-tile"
          hoverClass="card--down"
          aria-role="button"
          aria-label={`${title}，${words}`}
          onClick={() => goTo(url)}
        >
          <View className={iconClass(icon, 'lg')} aria-hidden="true" />
          <View>{title}</View>
        </View>
      ))}
    </View>
  );
}
