import './moderation.scss';
import { View } from '@tarojs/components';
import { Button } from '../ui/input/button';

/** Below somebody else's words. */
export function ReportButton({ words, onTap }: { words: string; onTap: () => void }) {
  return (
    <View className="mo-report">
      <Button size="sm" kind="plain" icon="warn" label={`举报：${words}`} onTap={onTap}>
        举报
      </Button>
    </View>
  );
}
