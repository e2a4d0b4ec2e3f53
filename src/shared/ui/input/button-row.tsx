import { Button, View } from '@tarojs/components';
import { iconClass } from '../show/icon';
import type { IconName } from '../show/icons';
import { type ButtonProps, buttonClass } from './button';

export type ActionButton = {
  words: string;
  /** What is spoken: the words, and what they are about. */
  label: string;
  kind: NonNullable<ButtonProps['kind']>;
  icon: IconName;
  onTap: () => void;
};

type Props = {
  className: string;
  /** What is not offered now is left out. */
  buttons: readonly (ActionButton | false)[];
};

/** What can be done right from a card of a list: small buttons in one template (`compileMode`). */
export function ButtonRow({ className, buttons }: Props) {
  const offered = buttons.filter((button) => button !== false);
  return (
    <View compileMode className={className}>
      {offered.map(({ words, label, kind, icon, onTap }) => (
        <Button
          key={words}
          className={buttonClass({ kind, size: 'sm' })}
          hoverClass="btn--down"
          aria-role="button"
          aria-label={label}
          onClick={onTap}
        >
          <View className={iconClass(icon)} aria-hidden="true" />
          <View className="btn__t">{words}</View>
        </Button>
      ))}
    </View>
  );
}
