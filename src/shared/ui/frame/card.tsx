import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Tone } from '../tone';

type Props = {
  children: ReactNode;
  title?: string;
  /** On the right of the title: a tag, a small link. */
  extra?: ReactNode;
  tone?: Tone;
};

export function Card({ children, title, extra, tone }: Props) {
  return (
    <View className={`card${tone ? ` card--${tone}` : ''}`}>
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
