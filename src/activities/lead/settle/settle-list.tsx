import { View } from '@tarojs/components';
import { useState } from 'react';
import { PRESENCE_FLAG_LABELS } from '#types/activities.labels';
import type { ActivityDetail, RollRow } from '#types/activity-shapes';
import { clockText } from '../../../shared/format/dates';
import { useAct } from '../../../shared/offline/use-act';
import { Card } from '../../../shared/ui/frame/card';
import { Button } from '../../../shared/ui/input/button';
import { confirm } from '../../../shared/ui/over/toast';
import { Notice } from '../../../shared/ui/show/notice';
import { Tag } from '../../../shared/ui/show/tag';
import { isFlagged } from '../gate/roll.view';
import { settle } from '../lead.changes';
import { DecideSheet } from './decide-sheet';

const cameText = ({ spans }: RollRow): string =>
  spans.length === 0
    ? '没有到场记录'
    : spans
        .map(({ from, until }) => `${clockText(from)}–${until === null ? '没有签退' : clockText(until)}`)
        .join('，');
const flagsOf = ({ spans }: RollRow): string[] => [
  ...new Set(spans.flatMap(({ flags }) => flags.map((flag) => PRESENCE_FLAG_LABELS[flag]))),
];

type RowProps = { row: RollRow; post: string; isMe: boolean; onDecide: () => void };

function SettleRow({ row, post, isMe, onDecide }: RowProps) {
  const open = isFlagged(row);
  return (
    <View className="al-row">
      <View className="al-row__m">
        <View className="al-row__n">{row.name}</View>
        <View className="al-row__s">{`${post}，${cameText(row)}`}</View>
        {flagsOf(row).map((words) => (
          <Tag key={words} tone="warn" icon="warn">
            {words}
          </Tag>
        ))}
      </View>
      {isMe ? (
        <View className="al-row__s">{open ? '请别的负责人核对' : ''}</View>
      ) : (
        <Button
          size="sm"
          kind={open ? 'pri' : 'plain'}
          label={`${open ? '核对' : '修改'}，${row.name}的时间`}
          onTap={onDecide}
        >
          {open ? '核对' : '修改'}
        </Button>
      )}
    </View>
  );
}

type Props = { activity: ActivityDetail; rows: RollRow[]; me: string | null; reload: () => void };

/** After the gate has closed: what was left open first, then everybody else, then one tap that ends it. */
export function SettleList({ activity, rows, me, reload }: Props) {
  const [deciding, setDeciding] = useState<RollRow | null>(null);
  const { busy, act } = useAct(reload);
  const present = rows.filter(({ standing }) => standing === 'in');
  const open = present.filter(isFlagged);
  const clear = present.filter((row) => !isFlagged(row));
  const postOf = (row: RollRow) => activity.posts.find(({ id }) => id === row.post);
  const list = (some: RollRow[]) =>
    some.map((row) => (
      <SettleRow
        key={row.personId}
        row={row}
        post={postOf(row)?.name ?? ''}
        isMe={row.personId === me}
        onDecide={() => setDeciding(row)}
      />
    ));
  const finish = async () => {
    const words = '完成后会生成每个人的服务时长，领队不能再改时间。';
    if (await confirm({ title: '完成核对？', words, yes: '完成核对' })) {
      await act(settle(activity), '已完成，服务时长随后生成');
    }
  };
  const post = deciding && postOf(deciding);
  return (
    <>
      {open.length > 0 ? (
        <>
          <Notice
            tone="warn"
            icon="warn"
          >{`还有 ${open.length} 人的时间要核对，核对完才能生成时长。`}</Notice>
          <Card title="需要核对">{list(open)}</Card>
        </>
      ) : (
        <Button kind="pri" block loading={busy} onTap={() => void finish()}>
          完成核对，生成时长
        </Button>
      )}
      <Card title="没有疑问">
        {list(clear)}
        {clear.length === 0 && <View className="al-none">没有</View>}
      </Card>
      {deciding && post && (
        <DecideSheet
          key={deciding.personId}
          activity={activity}
          row={deciding}
          post={post}
          onClose={() => setDeciding(null)}
          onDone={reload}
        />
      )}
    </>
  );
}
