import { View } from '@tarojs/components';
import type { HoursTotals, Stars } from '#types/hours';
import { Card } from '../../shared/ui/frame/card';
import { hoursNumber, nextWords, progressOf, starRow, starWords } from '../hours.view';

function StarLine({ stars }: { stars: Stars }) {
  const where = stars.unit === null ? '' : `在${stars.unit}服务 ${hoursNumber(stars.minutes)} 小时。`;
  return (
    <View className="hr-star">
      <View className="hr-star__h">
        <View className="hr-star__n">{stars.name}</View>
        <View className="hr-star__s" aria-hidden="true">
          {starRow(stars.star)}
        </View>
        <View>{starWords(stars)}</View>
      </View>
      <View className="hr-bar" aria-hidden="true">
        <View className="hr-bar__f" style={{ width: `${progressOf(stars)}%` }} />
      </View>
      <View className="hr-star__w">{where + nextWords(stars)}</View>
      <View className="hr-star__w">
        依据：{stars.source}
        {!stars.sure && '（通行做法，以当地规定为准）'}
      </View>
    </View>
  );
}

/** All hours, this year's, the stars and how far the next one is. */
export function TotalsCard({ totals }: { totals: HoursTotals }) {
  const years = totals.years.map(({ year, minutes }) => `${year} 年 ${hoursNumber(minutes)} 小时`);
  return (
    <Card>
      <View className="hr-sum">
        <View className="hr-sum__n">{hoursNumber(totals.minutes)}</View>
        <View>小时</View>
      </View>
      <View className="hr-sum__y">{years.length === 0 ? '还没有服务时长' : years.join('，')}</View>
      {totals.stars.map((stars) => (
        <StarLine key={`${stars.name} ${stars.unit ?? ''}`} stars={stars} />
      ))}
      <View className="hr-star__w">{`积分 ${totals.points} 分，只用于本地荣誉，不能兑现、买卖或转让。`}</View>
    </Card>
  );
}
