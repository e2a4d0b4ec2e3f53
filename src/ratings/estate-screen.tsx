import './ratings.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { EstateDetail } from '#types/rating-shapes';
import { ESTATE_ITEM_LABELS, quarterLabel } from '#types/ratings.labels';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { Bar } from './bar';
import { RateSheet } from './estate/rate-sheet';
import { getEstate } from './ratings.client';
import { orderUrl, RESIDENCE_URL } from './ratings.urls';
import {
  barOf,
  isConfirmed,
  isWeak,
  livesIn,
  resultText,
  scoreText,
  shortQuarter,
  spanText,
} from './ratings.view';

function About({ estate }: { estate: EstateDetail }) {
  const { rules, round, manager } = estate;
  return (
    <Card title={estate.name}>
      <View className="ra-k">
        {estate.company} · {estate.households} 户
      </View>
      <View className="ra-k">项目负责人：{[manager.name, manager.phone].filter(Boolean).join(' ')}</View>
      {round && (
        <View className="ra-k">
          {quarterLabel(round.quarter)}：{spanText(round, Date.now())}，一户一评，截止前可以修改
        </View>
      )}
      <View className="ra-k">
        至少 {rules.minRaters} 户参评才公布；总体低于 {scoreText(rules.lowLine)} 分，或有一项低于{' '}
        {scoreText(rules.itemLine)} 分，就开整改单
        {rules.source === 'default' ? '（系统默认，请以当地规定为准）' : '（按本地设置）'}
      </View>
    </Card>
  );
}

/** The last published quarter item by item, and the course of the quarters, each as a plain bar. */
function Results({ estate }: { estate: EstateDetail }) {
  const { items, results, rules } = estate;
  if (results.length === 0) return <Notice tone="info">第一轮评价结束后，这里会公布结果。</Notice>;
  return (
    <>
      {items.length > 0 && (
        <Card title="最近一次公布的各项得分">
          {items.map(({ item, mean }) => (
            <Bar
              key={item}
              title={ESTATE_ITEM_LABELS[item]}
              share={barOf(mean)}
              value={scoreText(mean)}
              low={isWeak(mean, rules)}
            />
          ))}
        </Card>
      )}
      <Card title="各季度总体得分">
        {results.map(({ quarter, overall, low }) => (
          <Bar
            key={quarter}
            title={shortQuarter(quarter)}
            share={barOf(overall)}
            value={scoreText(overall)}
            low={low}
          />
        ))}
        <View className="ra-k">{results.map(resultText)[0]}</View>
      </Card>
      <Cells>
        {results.flatMap(({ orderId, quarter }) =>
          orderId
            ? [
                <Cell
                  key={orderId}
                  icon="clip"
                  title="看整改单"
                  words={`${quarterLabel(quarter)}得分过低，物业要整改`}
                  onTap={() => goTo(orderUrl(orderId))}
                />,
              ]
            : [],
        )}
      </Cells>
    </>
  );
}

/** One estate: rate it while its round is open, and see what neighbours said together. */
export function EstateScreen({ id }: { id: string }) {
  const { me } = useSession();
  const load = useLoad(`ratings.estate:${id}`, () => getEstate(id));
  const [rating, setRating] = useState(false);
  const estate = load.data;
  const isMine = estate !== null && me !== null && livesIn(estate, me.residence);
  const isOpen = estate?.round?.open === true;
  const mayRate = isMine && isOpen && isConfirmed(me?.residence ?? null);
  const footer = mayRate && (
    <Button kind="pri" block icon="star" onTap={() => setRating(true)}>
      {estate.mine ? '修改我家的评价' : '评价物业服务'}
    </Button>
  );
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(one) => (
          <>
            {isMine && isOpen && !mayRate && (
              <Notice tone="warn" action="去看看" onAction={() => goTo(RESIDENCE_URL)}>
                您的住处还没有核实，网格员核实后就可以评价。
              </Notice>
            )}
            {one.mine && (
              <Notice tone="pri" icon="done">
                您已交过本季度的评价，截止前可以修改。
              </Notice>
            )}
            <About estate={one} />
            <Results estate={one} />
          </>
        )}
      </Faces>
      {rating && estate && (
        <RateSheet estate={estate} onClose={() => setRating(false)} onSent={() => void load.reload()} />
      )}
    </Screen>
  );
}
