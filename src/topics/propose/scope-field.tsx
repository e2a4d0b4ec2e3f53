import { View } from '@tarojs/components';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickList } from '../../shared/ui/input/pick-list';
import type { usePropose } from './use-propose';

type Props = Pick<ReturnType<typeof usePropose>, 'draft' | 'scopes' | 'office' | 'tried'>;

/** Whom it concerns: one’s own surroundings, and for staff any place. */
export function ScopeField({ draft: { value, set }, scopes, office, tried }: Props) {
  const choose = usePlaceChoice(({ territory, label }) =>
    set({ territory, chosen: { value: territory, title: label } }),
  );
  return (
    <Field
      label="关系到谁"
      required
      hint="范围里的住户可以附议，开会会通知到。"
      {...(tried && scopes.length === 0 ? { error: '请选一处地方' } : {})}
    >
      {scopes.length > 0 && (
        <PickList
          options={scopes}
          value={value.territory ?? scopes[0]?.value ?? ''}
          onChange={(territory) => set({ territory })}
          label="关系到谁"
        />
      )}
      {office && (
        <View className="tp-gap">
          <Button size="sm" kind="sec" icon="pin" onTap={() => choose('any', value.territory ?? office)}>
            选楼、网格或社区
          </Button>
        </View>
      )}
    </Field>
  );
}
