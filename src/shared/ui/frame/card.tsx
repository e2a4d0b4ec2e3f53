import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Tone } from '../tone';

type Props = {
  children: ReactNode;
  title?: string;
  /** On the right of the title: a tag, a small link. */
  extra?: ReactNode;
  onTap?: () => void;
  /** Spoken for the whole card when it can be tapped. */
  label?: string;
  tone?: Tone;
};

export function Card({ children, title, extra, onTap, label, tone }: Props) {
  const acts = onTap
    ? { onClick: onTap, hoverClass: 'card--down', 'aria-role': 'button', 'aria-label': label ?? title ?? '' }
    : {};
  return (
    <View className={`card${tone ? ` card--${tone}` : ''}`} {...acts}>
      {title !== undefined && (
        <View className="card__h">
          <View className="card__t" aria-role="heading">
            {title}
          </View>
          {extra}
        </View>
      )}
      {children}
    </View>
  );
}
