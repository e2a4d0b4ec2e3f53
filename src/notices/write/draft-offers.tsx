import { View } from '@tarojs/components';
import { whenText } from '../../shared/format/dates';
import type { Draft } from '../../shared/offline/drafts';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import type { WriteDraft } from './write.types';

/** More are on the list of drafts at the desk. */
const MOST = 3;

type Props = {
  drafts: readonly Draft<WriteDraft>[];
  onRestore: (id: string) => void;
  onDiscard: (id: string) => void;
};

/** What was begun on this device and not sent, the newest first. */
export function DraftOffers({ drafts, onRestore, onDiscard }: Props) {
  return (
    <>
      {drafts.slice(0, MOST).map(({ id, savedAt, value }) => {
        const name = value.title || value.text.slice(0, 20) || '没有标题';
        return (
          <Card key={id} tone="info">
            <View className="nt-stub__t">没写完的：{name}</View>
            <View className="nt-head__s">{whenText(savedAt, Date.now())} 保存在这台设备上</View>
            <View className="nt-q__f">
              <Button size="sm" kind="sec" icon="edit" label={`接着写 ${name}`} onTap={() => onRestore(id)}>
                接着写
              </Button>
              <Button size="sm" kind="plain" label={`不要了 ${name}`} onTap={() => onDiscard(id)}>
                不要了
              </Button>
            </View>
          </Card>
        );
      })}
    </>
  );
}
