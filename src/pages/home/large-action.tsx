import { View } from '@tarojs/components';
import { iconClass } from '../../shared/ui/show/icon';
import type { IconName } from '../../shared/ui/show/icons';

export type Large = {
  title: string;
  words: string;
  icon: IconName;
  onTap: () => void;
  /** Filled: one a screen. Danger: outlined, never filled. */
  look?: 'first' | 'danger';
};

const CLASS = { first: ' hm__t--1', danger: ' hm__t--bad' } as const;

/** In one template (`compileMode`): the first page has many of them, and little to travel. */
export function LargeAction({ title, words, icon, onTap, look }: Large) {
  return (
    <View
      compileMode
      className={`hm__t${look ? CLASS[look] : ''}`}
      hoverClass={look === 'first' ? 'btn--down' : 'card--down'}
      aria-role="button"
      aria-label={`${title}，${words}`}
      onClick={onTap}
    >
      <View className="hm__i">
        <View className={iconClass(icon, 'lg')} aria-hidden="true" />
      </View>
      <View className="hm__m">
        <View className="hm__tt">{title}</View>
        <View className="hm__tw">{words}</View>
      </View>
      <View className={iconClass('right')} aria-hidden="true" />
    </View>
  );
}
