import { View } from '@tarojs/components';
import type { EstateSummary } from '#types/rating-shapes';
import { quarterLabel } from '#types/ratings.labels';
import { goTo } from '../../shared/api/navigate';
import { phoneText } from '../../shared/format/phone';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import { Tag } from '../../shared/ui/show/tag';
import { keepEstateUrl, wordsUrl } from '../ratings.urls';
import { resultText, spanText } from '../ratings.view';

const roundText = ({ active, round }: EstateSummary): string => {
  if (!active || !round) return '已停止评价，以前的结果仍然公开';
  return `${quarterLabel(round.quarter)}评价：${spanText(round, Date.now())}`;
};

function EstateCard({ community, estate }: { community: string; estate: EstateSummary }) {
  const { id, name, company, manager, households, buildings, active, results } = estate;
  const [last] = results;
  return (
    <Card
      title={name}
      extra={
        <Tag tone={active ? 'pri' : 'mute'} icon={active ? 'done' : 'close'}>
          {active ? '参加评价' : '已停评'}
        </Tag>
      }
    >
      <View className="ra-k">{company}</View>
      <View className="ra-k">{[manager.name, phoneText(manager.phone)].filter(Boolean).join(' ')}</View>
      <View className="ra-k">
        {buildings.length} 栋，{households} 户
      </View>
      <View className="ra-k">{roundText(estate)}</View>
      {last && <View className="ra-k">{resultText(last)}</View>}
      <View className="ra-acts">
        <Button kind="sec" label={`修改登记，${name}`} onTap={() => goTo(keepEstateUrl(community, id))}>
          修改登记
        </Button>
        {results.length > 0 && (
          <Button
            kind="sec"
            label={`居民的话，${name}`}
            onTap={() =>
              goTo(wordsUrl({ community, id, name, quarters: results.map(({ quarter }) => quarter) }))
            }
          >
            居民的话
          </Button>
        )}
      </View>
    </Card>
  );
}

/** The estates of a community, those that are rated first. */
export function EstateRegister(props: { community: string; estates: readonly EstateSummary[] }) {
  const { community, estates } = props;
  if (estates.length === 0)
    return (
      <Notice tone="info" icon="house">
        还没有登记小区。登记后，那里的住户每季度可以评价物业服务。
      </Notice>
    );
  return [...estates]
    .sort((a, b) => Number(b.active) - Number(a.active))
    .map((estate) => <EstateCard key={estate.id} community={community} estate={estate} />);
}
