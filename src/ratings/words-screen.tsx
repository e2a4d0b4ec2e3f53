import './ratings.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { quarterLabel, SCORE_LABELS } from '#types/ratings.labels';
import { usePages } from '../shared/load/use-pages';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Card } from '../shared/ui/frame/card';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { PickerRow } from '../shared/ui/input/picker-row';
import { iconClass } from '../shared/ui/show/icon';
import { Notice } from '../shared/ui/show/notice';
import { tagClass } from '../shared/ui/show/tag';
import { listWords } from './ratings.client';
import { scoreTone } from './ratings.view';

const EMPTY = {
  icon: 'chat',
  title: '这一季度没有留言',
  words: '居民打分时可以留言；评价截止以后，留言会不带姓名地出现在这里。',
} as const;

type Said = { words: string; overall: number; held: boolean };

/** In one template (`compileMode`), for there are many of them. */
function SaidCard({ said: { words, overall, held } }: { said: Said }) {
  const score = `总体 ${overall} 分，${SCORE_LABELS[overall - 1]}`;
  return (
    <View compileMode className="card">
      <View className="ra-tags">
        <View className={tagClass(scoreTone(overall))}>
          <View className={iconClass('star', 'sm')} aria-hidden="true" />
          <View>{score}</View>
        </View>
        {held && (
          <View className={tagClass('warn')}>
            <View className={iconClass('warn', 'sm')} aria-hidden="true" />
            <View>内容审核有疑问</View>
          </View>
        )}
      </View>
      <View className="ra-said">{words}</View>
    </View>
  );
}

/** Nothing here has an id by which somebody could be told apart: the place in the list is all a line has. */
const keyed = (items: readonly Said[]) => items.map((said, place) => ({ key: `${place}`, said }));

type Props = { community: string; id: string; name: string; quarters: readonly string[] };

/** What the households of an estate wrote in a quarter, without who it was. */
export function WordsScreen({ community, id, name, quarters }: Props) {
  const [quarter, setQuarter] = useState(quarters[0] ?? '');
  const key = `ratings.words:${id}:${quarter}`;
  const list = usePages(key, (cursor) => listWords({ community, id, quarter }, cursor));
  const options = quarters.map((value) => ({ value, title: quarterLabel(value) }));
  if (quarters.length === 0)
    return (
      <Screen>
        <BlankFace icon="chat" title="还没有可看的留言" words="第一轮评价结束后，请再从登记页打开。" />
      </Screen>
    );
  return (
    <Screen marked>
      <Card title={name}>
        <PickerRow
          options={options}
          value={quarter}
          onChange={setQuarter}
          label="季度"
          placeholder="请选择"
        />
      </Card>
      <Notice tone="info" icon="shield">
        留言不带姓名和住处，只供社区改进工作，请不要猜测和打听是谁写的。
      </Notice>
      <PageList list={list} empty={EMPTY}>
        {(items) => keyed(items).map(({ key: place, said }) => <SaidCard key={place} said={said} />)}
      </PageList>
    </Screen>
  );
}
