import { View } from '@tarojs/components';
import { Icon } from '../../shared/ui/show/icon';
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

export function LargeAction({ title, words, icon, onTap, look }: Large) {
  return (
    <View
      className={`hm__t${look ? CLASS[look] : ''}`}
      hoverClass={look === 'first' ? 'btn--down' : 'card--down'}
      aria-role="button"
      aria-label={`${title}，${words}`}
      onClick={onTap}
    >
      <View className="hm__i">
        <Icon name={icon} size="lg" />
      </View>
      <View className="hm__m">
        <View className="hm__tt">{title}</View>
        <View className="hm__tw">{words}</View>
      </View>
      <Icon name="right" />
    </View>
  );
}
