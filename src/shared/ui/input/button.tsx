import { Button as TaroButton, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '../show/icon';
import type { IconName } from '../show/icons';

export type ButtonProps = {
  children: ReactNode;
  onTap: () => void;
  /** One `pri` a screen; `plain` is for going away; `bad` for what cannot be taken back. */
  kind?: 'pri' | 'sec' | 'plain' | 'bad';
  size?: 'md' | 'sm';
  icon?: IconName;
  loading?: boolean;
  disabled?: boolean;
  /** As wide as its place. */
  block?: boolean;
  /** Spoken instead of the words where those need the eye (`拨打 王师傅 电话`). */
  label?: string;
};

export function buttonClass({ kind = 'sec', size = 'md', block = false, off = false }) {
  return `btn btn--${kind} btn--${size}${block ? ' btn--block' : ''}${off ? ' btn--off' : ''}`;
}

export function Button(props: ButtonProps) {
  const { children, onTap, kind, size, icon, loading = false, disabled = false, block, label } = props;
  const off = disabled || loading;
  return (
    <TaroButton
      className={buttonClass({ ...(kind && { kind }), ...(size && { size }), ...(block && { block }), off })}
      hoverClass={off ? 'none' : 'btn--down'}
      aria-role="button"
      aria-disabled={off ? 'true' : 'false'}
      {...(label ? { 'aria-label': label } : {})}
      onClick={() => !off && onTap()}
    >
      {loading ? <View className="spin" aria-hidden="true" /> : icon && <Icon name={icon} />}
      <View className="btn__t">{children}</View>
    </TaroButton>
  );
}
