import { View } from '@tarojs/components';
import { useState } from 'react';
import { CATEGORIES, CATEGORY_HINTS, CATEGORY_LABELS, type Category } from '#types/requests.labels';
import { CATEGORY_ICONS } from '../../shared/request/request.view';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { OptionGrid } from '../../shared/ui/input/option-grid';
import { Icon } from '../../shared/ui/show/icon';

const OPTIONS = CATEGORIES.map((value) => ({
  value,
  title: CATEGORY_LABELS[value],
  words: CATEGORY_HINTS[value],
  icon: CATEGORY_ICONS[value],
}));

type Props = { value: Category | null; onChange: (category: Category) => void; error: string | undefined };

/** All categories as tiles; once one is chosen only that one, so that the words come into reach. */
export function CategoryField({ value, onChange, error }: Props) {
  const [choosing, setChoosing] = useState(false);
  const problem = error ? { error } : {};
  if (value === null || choosing) {
    return (
      <Field label="是哪一类的事" required {...problem}>
        <OptionGrid
          options={OPTIONS}
          value={value}
          label="诉求类别"
          onChange={(next) => {
            setChoosing(false);
            onChange(next);
          }}
        />
      </Field>
    );
  }
  return (
    <Field label="是哪一类的事">
      <View className="rq-pick">
        <View className="rq-pick__i">
          <Icon name={CATEGORY_ICONS[value]} size="lg" />
        </View>
        <View className="rq-pick__m">
          <View className="rq-pick__t">{CATEGORY_LABELS[value]}</View>
          <View className="rq-pick__w">{CATEGORY_HINTS[value]}</View>
        </View>
        <Button size="sm" kind="plain" label="换一类" onTap={() => setChoosing(true)}>
          换
        </Button>
      </View>
    </Field>
  );
}
