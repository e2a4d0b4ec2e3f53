import { View } from '@tarojs/components';
import { CALLEE_LABELS, type Callee } from '#types/calls.labels';
import { Sheet } from '../../shared/ui/over/sheet';
import type { IconName } from '../../shared/ui/show/icons';
import { LargeAction } from './large-action';

type Line = { to: Callee; words: string; icon: IconName };

/** In the order in which they are wanted at home. */
const LINES: readonly Line[] = [
  { to: '120', words: '突然不舒服、摔倒、受伤', icon: 'care' },
  { to: '119', words: '着火、冒烟、被困', icon: 'fire' },
  { to: '110', words: '被骗、被偷、有危险', icon: 'shield' },
];

type Props = { open: boolean; onClose: () => void; onCall: (to: Callee, phone: string) => void };

/** The emergency line answers; what we keep is only that somebody should look in afterwards. */
export function EmergencySheet({ open, onClose, onCall }: Props) {
  return (
    <Sheet open={open} title="紧急电话" onClose={onClose}>
      <View className="hm__en">
        {LINES.map(({ to, ...line }) => (
          <LargeAction
            key={to}
            title={CALLEE_LABELS[to]}
            {...line}
            look="danger"
            onTap={() => onCall(to, to)}
          />
        ))}
      </View>
    </Sheet>
  );
}
