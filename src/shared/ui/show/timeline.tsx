import { View } from '@tarojs/components';
import { whenText } from '../../format/dates';
import type { Tone } from '../tone';
import { Photos } from './photos';
import { Tag } from './tag';

export type TimelineRow = {
  key: string;
  /** ISO instant. */
  at: string;
  title: string;
  by?: string;
  words?: string;
  photos?: string[];
  tone?: Tone;
  /** For staff only. */
  inner?: boolean;
};

/** What happened, newest first; the newest stands out. */
export function Timeline({ entries }: { entries: readonly TimelineRow[] }) {
  return (
    <View className="tl" aria-role="list">
      {entries.map((e, i) => (
        <View key={e.key} className={i === 0 ? 'tl__i tl__i--now' : 'tl__i'} aria-role="listitem">
          <View className={`tl__d tl__d--${e.tone ?? (i === 0 ? 'pri' : 'mute')}`} aria-hidden="true" />
          <View className="tl__h">
            <View className="tl__t">{e.title}</View>
            {e.inner && (
              <Tag tone="warn" icon="shield">
                仅内部可见
              </Tag>
            )}
          </View>
          <View className="tl__s">{[whenText(e.at, Date.now()), e.by].filter(Boolean).join(' · ')}</View>
          {e.words && <View className="tl__w">{e.words}</View>}
          {e.photos && <Photos urls={e.photos} />}
        </View>
      ))}
    </View>
  );
}
