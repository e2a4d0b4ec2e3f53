import { View } from '@tarojs/components';
import { useStore } from '../../device/store';
import { iconClass } from '../show/icon';
import type { IconName } from '../show/icons';
import type { Tone } from '../tone';
import { toastStore } from './toast';

const ICON: Record<Tone, IconName> = { pri: 'done', warn: 'warn', bad: 'warn', info: 'info', mute: 'info' };

/** Always present, so that a screen reader notices when words appear in it. */
export function ToastHost() {
  const shown = useStore(toastStore);
  return (
    <View compileMode className="tst" aria-role="alert" aria-live="assertive">
      {shown && (
        <View className={`tst__b tst__b--${shown.tone}`}>
          <View className={iconClass(ICON[shown.tone])} aria-hidden="true" />
          <View>{shown.words}</View>
        </View>
      )}
    </View>
  );
}
