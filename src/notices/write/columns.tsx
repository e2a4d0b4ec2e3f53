import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Segmented } from '../../shared/ui/input/segmented';

const SIDES = [
  { value: 'write', title: '写' },
  { value: 'look', title: '看效果' },
] as const;
type Side = (typeof SIDES)[number]['value'];

/** Writing and looking: one after the other on a phone, beside each other at a desk. */
export function Columns({ write, look }: { write: ReactNode; look: ReactNode }) {
  const [side, setSide] = useState<Side>('write');
  return (
    <>
      <View className="nt-sides">
        <Segmented options={SIDES} value={side} onChange={setSide} label="写和看" />
      </View>
      <View className={`nt-cols nt-cols--${side}`}>
        <View className="nt-cols__w">{write}</View>
        <View className="nt-cols__l">{look}</View>
      </View>
    </>
  );
}
