import { View } from '@tarojs/components';
import { clockText } from '../../../shared/format/dates';
import { Button } from '../../../shared/ui/input/button';
import { Tag } from '../../../shared/ui/show/tag';
import type { GateRow, There } from './roll.view';

const SAID: Record<There, string> = { expected: '还没到', here: '到场', gone: '离场' };

const stateOf = ({ there, at }: GateRow): string =>
  at === null ? SAID[there] : `${clockText(at)} ${SAID[there]}`;

const noteOf = ({ row }: GateRow, post: string): string =>
  [post, row.minor && '未成年', row.absences > 0 && `曾缺席 ${row.absences} 次`].filter(Boolean).join(' · ');

type Props = {
  shown: GateRow;
  post: string;
  /** Nobody vouches for themselves. */
  isMe: boolean;
  onMark: () => void;
  onTakeBack: (key: string) => void;
};

/** One person on the list at the gate, and the one thing to note of them now. */
export function GateRowCard({ shown, post, isMe, onMark, onTakeBack }: Props) {
  const { row, there, waits } = shown;
  const next = there === 'here' ? '离场' : '到场';
  return (
    <View className="al-row">
      <View className="al-row__m">
        <View className="al-row__n">{row.name}</View>
        <View className="al-row__s">{noteOf(shown, post)}</View>
        <View className={there === 'here' ? 'al-row__h' : 'al-row__s'}>{stateOf(shown)}</View>
        {waits && (
          <Tag tone="info" icon="offline">
            待上传
          </Tag>
        )}
      </View>
      {isMe ? (
        <View className="al-row__s">请别人给您登记</View>
      ) : waits ? (
        <Button size="sm" kind="plain" label={`撤回${row.name}的登记`} onTap={() => onTakeBack(waits)}>
          撤回
        </Button>
      ) : (
        <Button
          size="sm"
          kind={there === 'expected' ? 'pri' : 'sec'}
          label={`${next}，${row.name}`}
          onTap={onMark}
        >
          {next}
        </Button>
      )}
    </View>
  );
}
