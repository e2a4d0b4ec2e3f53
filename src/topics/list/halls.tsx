import type { OpenRounds } from '#types/rating-shapes';
import { goTo } from '../../shared/api/navigate';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import type { IconName } from '../../shared/ui/show/icons';
import { roundsText } from './halls.view';

const RATINGS = '/ratings/pages/list/index';

type Hall = { title: string; words: string; icon: IconName; url: string };

/** Other ways to have a say; one of another slice is a line here and no more. */
export const HALLS: readonly Hall[] = [
  {
    title: '大家怎么看',
    words: '对一句句说法表个态，看看邻居怎么想',
    icon: 'people',
    url: '/opinions/pages/list/index',
  },
  { title: '表决与问卷', words: '投票、打分、排一排', icon: 'check', url: '/votes/pages/list/index' },
  { title: '评议', words: '物业服务评价、居委会民主评议', icon: 'star', url: RATINGS },
];

/** What may be rated now is said here: nobody is sent a message about it. */
export function Halls({ rounds }: { rounds: OpenRounds | null }) {
  const open = roundsText(rounds, Date.now());
  return (
    <Cells>
      {HALLS.map(({ title, words, icon, url }) => (
        <Cell
          key={url}
          icon={icon}
          title={title}
          words={(url === RATINGS && open) || words}
          onTap={() => goTo(url)}
        />
      ))}
    </Cells>
  );
}
