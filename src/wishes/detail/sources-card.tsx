import { View } from '@tarojs/components';
import type { WishDetail, WishSourceRound } from '#types/wishes';
import { INQUIRY_OUTCOME_LABELS, WISH_SOURCE_LABELS, WISH_SOURCES } from '#types/wishes.labels';
import { dayText, whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Tag } from '../../shared/ui/show/tag';
import type { Mark } from '../../shared/ui/tone';

const markOf = (round: WishSourceRound | undefined, isFound: boolean): Mark => {
  if (!round) return { tone: 'mute', icon: 'clock', words: '还没轮到' };
  if (isFound) return { tone: 'pri', icon: 'people', words: '有人帮了' };
  if (round.inquiries.some(({ outcome }) => outcome === 'accepted'))
    return { tone: 'pri', icon: 'done', words: '愿意承担' };
  if (round.endedAt === null) return { tone: 'info', icon: 'phone', words: '正在找' };
  return { tone: 'mute', icon: 'close', words: round.source === 'neighbours' ? '已结束' : '没有着落' };
};

type Asked = WishSourceRound['inquiries'][number];
const askedText = ({ to, at, outcome, words }: Asked, now: number): string =>
  `${whenText(at, now)} ${to}：${[INQUIRY_OUTCOME_LABELS[outcome], words].filter(Boolean).join('，')}`;

const spanText = ({ from, until }: WishSourceRound, now: number): string =>
  [`${dayText(from, now)}开始`, until && `${dayText(until, now)}截止`].filter(Boolean).join('，');

/** Where help was looked for, in its order; whom the desk asked, when, and what came of it. */
export function SourcesCard({ sources, parties }: Pick<WishDetail, 'sources' | 'parties'>) {
  const now = Date.now();
  if (sources.length === 0) return null;
  return (
    <Card title="找了哪些来源">
      {WISH_SOURCES.map((source) => {
        const rounds = sources.filter((each) => each.source === source);
        const round = rounds[rounds.length - 1];
        const mark = markOf(round, source === 'neighbours' && parties?.helper?.number != null);
        return (
          <View className="ws-src" key={source}>
            <View className="ws-src__h">
              <View>{WISH_SOURCE_LABELS[source]}</View>
              <Tag tone={mark.tone} icon={mark.icon}>
                {mark.words}
              </Tag>
            </View>
            {round && <View className="ws-src__l">{spanText(round, now)}</View>}
            {rounds
              .flatMap(({ inquiries }) => inquiries)
              .map((inquiry) => (
                <View className="ws-src__l" key={`${inquiry.to} ${inquiry.at}`}>
                  {askedText(inquiry, now)}
                </View>
              ))}
          </View>
        );
      })}
    </Card>
  );
}
