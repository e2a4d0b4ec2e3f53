import { Picker, View } from '@tarojs/components';
import type { RecordDetail } from '#types/hours';
import { clockText } from '../../shared/format/dates';
import { Button } from '../../shared/ui/input/button';
import { Icon } from '../../shared/ui/show/icon';
import { atClock } from '../hours.view';

type Spans = RecordDetail['spans'];

type ClockProps = { value: string; label: string; onChange: (instant: string) => void };

function Clock({ value, label, onChange }: ClockProps) {
  const shown = clockText(value);
  return (
    <Picker
      mode="time"
      value={shown}
      onChange={({ detail }) => onChange(atClock(value, String(detail.value)))}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${label}，${shown}`}>
        <View>{shown}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}

type Props = { spans: Spans; post: RecordDetail['post']; onChange: (spans: Spans) => void };

/** The time really given, stretch by stretch; a break for a meal makes two of one. None: was not there. */
export function SpansEditor({ spans, post, onChange }: Props) {
  const set = (place: number, next: Partial<Spans[number]>) =>
    onChange(spans.map((span, at) => (at === place ? { ...span, ...next } : span)));
  return (
    <>
      {spans.map(({ from, until }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches are known by their place only
        <View className="hr-span" key={place}>
          <Clock
            value={from}
            label={`第 ${place + 1} 段开始`}
            onChange={(next) => set(place, { from: next })}
          />
          <View>至</View>
          <Clock
            value={until}
            label={`第 ${place + 1} 段结束`}
            onChange={(next) => set(place, { until: next })}
          />
          <Button
            size="sm"
            kind="plain"
            label={`删除，第 ${place + 1} 段`}
            onTap={() => onChange(spans.filter((_, at) => at !== place))}
          >
            删除
          </Button>
        </View>
      ))}
      {spans.length === 0 && <View className="hr-star__w">没有时段，就是未到场</View>}
      {spans.length < 6 && (
        <Button
          size="sm"
          icon="plus"
          onTap={() =>
            onChange([...spans, { from: spans[spans.length - 1]?.until ?? post.from, until: post.until }])
          }
        >
          加一段时间
        </Button>
      )}
    </>
  );
}
