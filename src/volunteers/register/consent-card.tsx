import { View } from '@tarojs/components';
import { VOLUNTEER_CONSENT } from '#types/volunteers.labels';
import { Card } from '../../shared/ui/frame/card';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { Notice } from '../../shared/ui/show/notice';

type Props = { on: boolean; onChange: (on: boolean) => void; problem: string | undefined };

/** Each field with its purpose, and a consent of its own for what is sensitive. */
export function ConsentCard({ on, onChange, problem }: Props) {
  return (
    <Card title="这些信息用来做什么">
      {VOLUNTEER_CONSENT.map(({ title, lines }) => (
        <View key={title} className="vo-part">
          <View className="vo-part__t">{title}</View>
          {lines.map((line) => (
            <View key={line} className="vo-part__l">
              {line}
            </View>
          ))}
        </View>
      ))}
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <SwitchRow
        title="我同意"
        words="单独同意为以上目的处理我的出生日期等敏感信息，随时可以撤回"
        on={on}
        onChange={onChange}
      />
    </Card>
  );
}
