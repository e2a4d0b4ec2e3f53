import { View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { fillGaps, gapsIn } from './gaps';

type Props = { title: string; text: string; onFill: (filled: { title: string; text: string }) => void };

/** The gaps of a template as questions: one answer goes wherever its name stands. */
export function GapCard({ title, text, onFill }: Props) {
  const gaps = gapsIn(title, text);
  const [given, setGiven] = useState<Record<string, string>>({});
  if (gaps.length === 0) return null;
  const answered = gaps.filter((gap) => given[gap]?.trim()).length;
  return (
    <Card tone="info" title={`还有 ${gaps.length} 处要填`}>
      <View className="nt-gaps">
        {gaps.map((gap) => (
          <Field key={gap} label={gap}>
            <TextInput
              label={gap}
              max={60}
              value={given[gap] ?? ''}
              onChange={(words) => setGiven((before) => ({ ...before, [gap]: words }))}
            />
          </Field>
        ))}
      </View>
      <Button
        kind="sec"
        block
        disabled={answered === 0}
        onTap={() => onFill({ title: fillGaps(title, given), text: fillGaps(text, given) })}
      >
        {answered === gaps.length ? '填进通知里' : `把填好的 ${answered} 处放进通知里`}
      </Button>
    </Card>
  );
}
