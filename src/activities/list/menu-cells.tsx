import { goTo } from '../../shared/api/navigate';
import { useStore } from '../../shared/device/store';
import { areaLookedAfter } from '../../shared/session/area';
import { meStore } from '../../shared/session/session';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import type { IconName } from '../../shared/ui/show/icons';
import { MINE_URL } from '../activities.urls';
import { LED_URL } from '../lead/lead.urls';

type Entry = { icon: IconName; title: string; words: string; url: string };

/** What else belongs to volunteering. */
const ENTRIES: readonly Entry[] = [
  { icon: 'list', title: '我的报名', words: '已报名、候补、签到签退', url: MINE_URL },
  {
    icon: 'me',
    title: '我的志愿者信息',
    words: '登记、更正、导出、退出',
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

export function MenuCells() {
  const looksAfter = areaLookedAfter(useStore(meStore)) !== null;
  return (
    <Cells>
      {[...ENTRIES, ...(looksAfter ? [REGISTER_OF_PEOPLE] : [])].map(({ url, ...entry }) => (
        <Cell key={url} {...entry} onTap={() => goTo(url)} />
      ))}
    </Cells>
  );
}
