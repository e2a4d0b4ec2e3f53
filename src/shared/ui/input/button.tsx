import { Button, View } from '@tarojs/components';
import { iconClass } from '../show/icon';
import type { IconName } from '../show/icons';

export type ButtonProps = {
  children: string;
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

/**
 * `compileMode` makes one template of it. It knows WeChat's button by that name only, hence the name of ours here, and
 * takes what stands inside for text, hence no other children.
 */
function ActionButton(props: ButtonProps) {
  const { children, onTap, kind, size, icon, loading = false, disabled = false, block, label } = props;
  const off = disabled || loading;
  const mark = loading ? 'spin' : icon && iconClass(icon);
  return (
    <Button
      compileMode
      className={buttonClass({ ...(kind && { kind }), ...(size && { size }), ...(block && { block }), off })}
      hoverClass={off ? 'none' : 'btn--down'}
      aria-role="button"
      aria-disabled={off ? 'true' : 'false'}
      aria-label={label}
      onClick={() => !off && onTap()}
    >
      {mark && <View className={mark} aria-hidden="true" />}
      <View className="btn__t">{children}</View>
    </Button>
  );
}

export { ActionButton as Button };
