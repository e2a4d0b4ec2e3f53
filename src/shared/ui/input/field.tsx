import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../show/icon';

type Props = { label: string; children: ReactNode; hint?: string; error?: string; required?: boolean };

/** One question of a form: what is asked, help, the answer, and what is wrong with it. */
export function Field({ label, children, hint, error, required = false }: Props) {
  return (
    <View className={error ? 'fld fld--bad' : 'fld'}>
      <View className="fld__l">
        {label}
        {required && <View className="fld__r">必填</View>}
      </View>
      {hint && <View className="fld__h">{hint}</View>}
      {children}
      {error && (
        <View className="fld__e" aria-role="alert" aria-live="polite">
          <Icon name="warn" size="sm" />
          <View>{error}</View>
        </View>
      )}
    </View>
  );
}
