import { View } from '@tarojs/components';

export type SkeletonKind = 'list' | 'detail' | 'form';

const LINES: Record<SkeletonKind, string[][]> = {
  list: [
    ['s', '', 'm'],
    ['s', '', 'm'],
    ['s', '', 'm'],
    ['s', '', 'm'],
  ],
  detail: [['m', '', 's'], ['b'], ['s', '', '', 'm']],
  form: [
    ['s', 'b'],
    ['s', 'b'],
    ['s', ''],
  ],
};

/** The page's shape while it loads, so that nothing jumps when the content comes. */
export function Skeleton({ kind }: { kind: SkeletonKind }) {
  return (
    <View aria-role="status" aria-label="正在加载" aria-live="polite">
      {LINES[kind].map((lines, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed drawing has no other names
        <View className="sk" key={i} aria-hidden="true">
          {lines.map((line, j) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <View key={j} className={`sk__l${line ? ` sk__l--${line}` : ''}`} />
          ))}
        </View>
      ))}
    </View>
  );
}
