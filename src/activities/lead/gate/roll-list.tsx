import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActivityDetail, RollRow } from '#types/activity-shapes';
import { Button } from '../../../shared/ui/input/button';
import { Segmented } from '../../../shared/ui/input/segmented';
import { TextInput } from '../../../shared/ui/input/text-input';
import { Notice } from '../../../shared/ui/show/notice';
import { countsOf, found, type GateRow, gateRows, type There } from './roll.view';
import { GateRowCard } from './roll-row';
import { useMarks } from './use-marks';

/** What a phone draws at once; a crowd is found by name. */
const AT_ONCE = 30;
const SEARCHED_FROM = 10;

const NOBODY: Record<There, string> = {
  expected: '报名的人都到了。',
  here: '现在没有人在场。',
  gone: '还没有人离场。',
};

type Props = {
  activity: ActivityDetail;
  rows: RollRow[];
  me: string | null;
  reload: () => Promise<void>;
};

const tabsOf = (counts: Record<There, number>) => [
  { value: 'expected' as const, title: '未到', count: counts.expected },
  { value: 'here' as const, title: '在场', count: counts.here },
  { value: 'gone' as const, title: '已离场', count: counts.gone },
];

/** The leader's list: ticked off with or without a signal. */
export function RollList({ activity, rows, me, reload }: Props) {
  const marks = useMarks(activity.id, rows, reload);
  const [there, setThere] = useState<There>('expected');
  const [words, setWords] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const all = gateRows(rows, marks.made);
  const shown = found(all, words).filter((each) => each.there === there);
  const postName = ({ row }: GateRow) => activity.posts.find(({ id }) => id === row.post)?.name ?? '';
  return (
    <>
      {marks.waiting > 0 && (
        <Notice tone="info" icon="offline">
          {`${marks.waiting} 条登记存在手机上，按登记的时间记录，有信号后自动上传。`}
        </Notice>
      )}
      <Segmented options={tabsOf(countsOf(all))} value={there} onChange={setThere} label="到场情况" />
      {all.length >= SEARCHED_FROM && (
        <TextInput value={words} onChange={setWords} label="按姓名查找" placeholder="按姓名查找" max={20} />
      )}
      <View className="al-rows">
        {shown.slice(0, most).map((each) => (
          <GateRowCard
            key={each.row.personId}
            shown={each}
            post={postName(each)}
            isMe={each.row.personId === me}
            onMark={() => void marks.mark(each.row, each.there === 'here' ? 'out' : 'in')}
            onTakeBack={marks.takeBack}
          />
        ))}
        {shown.length === 0 && (
          <View className="al-none">{words ? '没有找到这个名字。' : NOBODY[there]}</View>
        )}
      </View>
      {shown.length > most && (
        <Button kind="sec" block onTap={() => setMost(most + AT_ONCE)}>
          {`再显示一些（还有 ${shown.length - most} 人）`}
        </Button>
      )}
    </>
  );
}
