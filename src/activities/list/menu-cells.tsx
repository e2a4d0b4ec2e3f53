import { goTo } from '../../shared/api/navigate';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import type { IconName } from '../../shared/ui/show/icons';
import { MINE_URL } from '../activities.urls';

type Entry = { icon: IconName; title: string; words: string; url: string };

/** What else belongs to volunteering. */
const ENTRIES: readonly Entry[] = [
  { icon: 'list', title: '我的报名', words: '已报名、候补、签到签退', url: MINE_URL },
  {
    icon: 'me',
    title: '我的志愿者信息',
    words: '登记、更正、导出，服务时长和星级',
    url: '/volunteers/pages/mine/index',
  },
  {
    icon: 'people',
    title: '志愿队',
    words: '看看社区有哪些队伍，申请加入',
    url: '/volunteers/pages/teams/index',
  },
];

export function MenuCells() {
  return (
    <Cells>
      {ENTRIES.map(({ url, ...entry }) => (
        <Cell key={url} {...entry} onTap={() => goTo(url)} />
      ))}
    </Cells>
  );
}
