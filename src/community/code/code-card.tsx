import { View } from '@tarojs/components';
import { useEffect, useMemo } from 'react';
import type { OutputOf } from '#types/contract';
import { qrImage, spelled } from '../../shared/code/qr.view';
import { clockText } from '../../shared/format/dates';

type Props = { shown: OutputOf<'community.showCode'>; onEnd: () => Promise<void> };

/** For a camera and for eyes; when it has ended, the next one is there. */
export function CodeCard({ shown: { code, until, name }, onEnd }: Props) {
  const image = useMemo(() => qrImage(code), [code]);
  useEffect(() => {
    const timer = setTimeout(() => void onEnd(), Math.max(0, Date.parse(until) - Date.now()));
    return () => clearTimeout(timer);
  }, [until, onEnd]);
  return (
    <View className="cm-code">
      {name !== '' && <View className="cm-code__t">{name}</View>}
      <View className="cm-code__q" style={{ backgroundImage: image }} aria-role="img" aria-label="身份码" />
      <View className="cm-code__w" aria-live="polite">
        {spelled(code)}
      </View>
      <View className="cm-hint">{`${clockText(until)} 前有效，到时自动换新`}</View>
    </View>
  );
}
