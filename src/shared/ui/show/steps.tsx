import { View } from '@tarojs/components';
import { Icon } from './icon';

/** Where something stands on its way; `at` is the index of the step under way, `steps.length` when all are done. */
export function Steps({ steps, at }: { steps: readonly string[]; at: number }) {
  const spoken = steps[at] ? `第 ${at + 1} 步，共 ${steps.length} 步：${steps[at]}` : '全部完成';
  return (
    <View className="stp" aria-role="img" aria-label={spoken}>
      {steps.map((step, i) => {
        const state = i < at ? ' stp__i--done' : i === at ? ' stp__i--now' : '';
        return (
          <View key={step} className={`stp__i${state}`} aria-hidden="true">
            <View className="stp__d">{i < at ? <Icon name="check" size="sm" /> : i + 1}</View>
            <View className="stp__t">{step}</View>
          </View>
        );
      })}
    </View>
  );
}
