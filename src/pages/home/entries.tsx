import { View } from '@tarojs/components';
import { goTo } from '../../shared/api/navigate';
import { ENTRIES } from './entries.list';
import { LargeAction } from './large-action';

/** The first entry is what most people come for: it is as wide as the screen. */
export function Entries() {
  return (
    <View className="hm__en">
      {ENTRIES.map(({ url, ...entry }, i) => (
        <LargeAction key={url} {...entry} {...(i === 0 ? { look: 'first' } : {})} onTap={() => goTo(url)} />
      ))}
    </View>
  );
}
