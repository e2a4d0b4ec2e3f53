import type { OpinionMap, OpinionSummary, PlacedStatement } from '#types/opinion-shapes';
import { whenText } from '../shared/format/dates';
import type { Mark as Shown } from '../shared/ui/tone';

const ORDINALS = ['一', '二', '三', '四', '五'];
export const groupName = (place: number): string => `第${ORDINALS[place] ?? place + 1}种看法`;

export const stateMark = ({ open }: Pick<OpinionSummary, 'open'>): Shown =>
  open
    ? { tone: 'pri', icon: 'chat', words: '正在征集' }
    : { tone: 'info', icon: 'done', words: '已结束，可以看结果' };

export const untilText = ({ open, until }: Pick<OpinionSummary, 'open' | 'until'>, now: number): string =>
  `${open ? '' : '已于 '}${whenText(until, now)} 结束`;

type Tally = PlacedStatement['groups'][number];

/** In whole percent, of those who marked it; `null`: too few. */
const shareOf = (tally: Tally, stance: PlacedStatement['stance']): number | null => {
  if (tally === null) return null;
  const asked = tally.agree + tally.disagree + tally.pass;
  return asked === 0 ? null : Math.round((100 * tally[stance]) / asked);
};

const STANCES = { agree: '赞同', disagree: '不赞同' } as const;
export const stanceWord = (stance: PlacedStatement['stance']): string => STANCES[stance];

/** How the share of a group and of each other one compares: `这里 92%，第二种 40%`. */
export const sharesOf = ({ groups, stance }: PlacedStatement): { name: string; percent: number }[] =>
  groups.flatMap((tally, place) => {
    const percent = shareOf(tally, stance);
    return percent === null ? [] : [{ name: groupName(place), percent }];
  });

/** What the picture says, for whoever does not see it. */
export const sharesText = (statement: PlacedStatement): string =>
  sharesOf(statement)
    .map(({ name, percent }) => `${name}里有 ${percent}% ${stanceWord(statement.stance)}`)
    .join('，');

export const mapWords = ({ people, grouped, groups }: OpinionMap): string =>
  [
    `${people} 人参加`,
    grouped < people && `其中 ${grouped} 人表态较多`,
    groups.length < 2 ? '大家的看法比较接近，没有分成几种' : `可以看出 ${groups.length} 种看法`,
  ]
    .filter(Boolean)
    .join('，')
    .concat('。');
