import { View } from '@tarojs/components';
import { goTo } from '../../shared/api/navigate';
import { Icon } from '../../shared/ui/show/icon';
import type { IconName } from '../../shared/ui/show/icons';

type Entry = { title: string; words: string; icon: IconName; url: string };

/** 便捷的公共服务 is the first of the five entries; one that is not built yet is not shown. */
const ENTRIES: readonly [Entry, ...Entry[]] = [
  {
    title: '我要反映',
    words: '路灯坏了、垃圾没清、邻里矛盾',
    icon: 'edit',
    url: '/requests/pages/submit/index',
  },
  { title: '我的诉求', words: '看进度、催办、评价', icon: 'list', url: '/pages/mine/index' },
];

/** The first entry is what most people come for: it is as wide as the screen. */
export function Entries() {
  return (
    <View className="hm__en">
      {ENTRIES.map((e, i) => (
        <View
          key={e.url}
          className={i === 0 ? 'hm__t hm__t--1' : 'hm__t'}
          hoverClass={i === 0 ? 'btn--down' : 'card--down'}
          aria-role="button"
          aria-label={`${e.title}，${e.words}`}
          onClick={() => goTo(e.url)}
        >
          <View className="hm__i">
            <Icon name={e.icon} size="lg" />
          </View>
          <View className="hm__m">
            <View className="hm__tt">{e.title}</View>
            <View className="hm__tw">{e.words}</View>
          </View>
          <Icon name="right" />
        </View>
      ))}
    </View>
  );
}
