import { View } from '@tarojs/components';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { recount } from '../votes.client';

/** Counted again from the boxes, beside what was published. */
export function RecountSheet({ id, onClose }: { id: string; onClose: () => void }) {
  const load = useLoad(`votes.recount:${id}`, () => recount(id), false);
  return (
    <Sheet open title="重新计票" onClose={onClose}>
      <Faces load={load} skeleton="detail">
        {({ ballots, marked, same }) => (
          <>
            <Notice tone={same ? 'pri' : 'bad'} icon={same ? 'done' : 'warn'}>
              {same ? '和公布的结果完全一致。' : '和公布的结果不一致，请停止使用这个结果，并联系管理员。'}
            </Notice>
            <View className="vo-words">{`名册上 ${marked} 票，票箱和纸质票共 ${ballots} 张。`}</View>
          </>
        )}
      </Faces>
    </Sheet>
  );
}
