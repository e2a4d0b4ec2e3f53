import { View } from '@tarojs/components';
import type { Pages } from '../../load/use-pages';
import { Button } from '../input/button';

/** The end of a long list: loading, try again, or that this is all. */
export function MoreRow<T>({ list }: { list: Pages<T> }) {
  // A page may come back empty although there are more behind it.
  if (!list.data || (list.data.items.length === 0 && !list.data.next)) return null;
  if (list.moreFailed || (list.data.next && !list.loadingMore)) {
    return (
      <View className="more">
        <Button kind="plain" onTap={() => void list.more()}>
          {list.moreFailed ? '没有加载出来，再试一次' : '显示更多'}
        </Button>
      </View>
    );
  }
  return (
    <View compileMode className="more" aria-role="status">
      {list.loadingMore ? '正在加载…' : '没有更多了'}
    </View>
  );
}
