import { View } from '@tarojs/components';
import { ROLE_LABELS } from '#types/roles.labels';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { initialOf } from '../../shared/ui/show/avatar';
import type { Holder } from './office.view';

type Props = {
  holder: Holder;
  onAppoint: (() => void) | null;
  onDismiss: (() => void) | null;
};

/** Who holds which office where. In one template, so that a long list stays light. */
function Words({ holder: { name, role, label } }: Pick<Props, 'holder'>) {
  return (
    <View compileMode className="cm-ph">
      <View className="av" aria-hidden="true">
        {initialOf(name)}
      </View>
      <View className="cm-ph__m">
        <View className="cm-ph__n">{name}</View>
        <View className="cm-hint">{`${ROLE_LABELS[role]} · ${label}`}</View>
      </View>
    </View>
  );
}

export function HolderCard({ holder, onAppoint, onDismiss }: Props) {
  const { name, role } = holder;
  return (
    <Card>
      <Words holder={holder} />
      {(onAppoint || onDismiss) && (
        <View className="cm-claim__a">
          {onDismiss && (
            <Button kind="bad" label={`免去${name}的${ROLE_LABELS[role]}`} onTap={onDismiss}>
              免去
            </Button>
          )}
          {onAppoint && (
            <Button kind="sec" icon="plus" label={`增加岗位，${name}`} onTap={onAppoint}>
              增加岗位
            </Button>
          )}
        </View>
      )}
    </Card>
  );
}
