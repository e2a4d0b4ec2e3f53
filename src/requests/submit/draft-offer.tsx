import { View } from '@tarojs/components';
import { whenText } from '../../shared/format/dates';
import type { Draft } from '../../shared/offline/drafts';
import { shortWords } from '../../shared/request/request.view';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import type { SubmitDraft } from './submit.rules';

type Props = { draft: Draft<SubmitDraft>; onRestore: () => void; onDiscard: () => void };

/** A request that was begun and not sent. */
export function DraftOffer({ draft, onRestore, onDiscard }: Props) {
  const words = shortWords(draft.value.words) || '还没写文字';
  return (
    <Card tone="info">
      <View className="rq-q__t">上次没写完：{words}</View>
      <View className="rq-q__p">{whenText(draft.savedAt, Date.now())} 保存在手机上</View>
      <View className="rq-q__f">
        <Button size="sm" kind="sec" icon="edit" onTap={onRestore}>
          接着写
        </Button>
        <Button size="sm" kind="plain" label="不要了，删除这份没写完的" onTap={onDiscard}>
          不要了
        </Button>
      </View>
    </Card>
  );
}
