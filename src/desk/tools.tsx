import { View } from '@tarojs/components';
import { goTo } from '../shared/api/navigate';
import { iconClass } from '../shared/ui/show/icon';
import type { Tool } from './tools.list';

/** The other lists of the desk, as many as a role has: a drawing and a name each, so that the list stays in sight. */
export function Tools({ tools }: { tools: readonly Tool[] }) {
  return (
    <View className="dk__tools">
      {tools.map(({ title, icon, url }) => (
        <View
          compileMode
          key={url}
          className="dk__tool"
          hoverClass="card--down"
          aria-role="button"
          onClick={() => goTo(url)}
        >
          <View className={iconClass(icon, 'lg')} aria-hidden="true" />
          <View>{title}</View>
        </View>
      ))}
    </View>
  );
}
