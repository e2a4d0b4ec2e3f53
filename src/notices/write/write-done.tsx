import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { stampText } from '../../shared/format/dates';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Icon } from '../../shared/ui/show/icon';
import { workUrl } from '../notices.urls';
import type { Changed } from './use-server-draft';

type Props = { changed: Changed; publishAt: string | null; onAgain: () => void };

const saidOf = ({ status }: Changed, publishAt: string | null): { title: string; words: string } => {
  if (status === 'awaiting') {
    return { title: '已提交审核', words: '另一位同事审核通过后就会发布。在“待审核”里能看到它。' };
  }
  if (status === 'scheduled') {
    return {
      title: '已排好时间',
      words: `${publishAt ? stampText(publishAt) : '到时间'} 自动发布，之前都可以撤回来改。`,
    };
  }
  return { title: '已发布', words: '居民现在就能看到。发错了可以更正或撤回，都会写明原因。' };
};

export function WriteDone({ changed, publishAt, onAgain }: Props) {
  const said = saidOf(changed, publishAt);
  const footer = (
    <>
      <Button kind="plain" onTap={onAgain}>
        再写一条
      </Button>
      <Button kind="pri" onTap={() => void Taro.redirectTo({ url: workUrl(changed.noticeId) })}>
        看这条信息
      </Button>
    </>
  );
  return (
    <Screen footer={footer}>
      <View className="nt-done" aria-role="status" aria-live="polite">
        <View className="nt-done__i">
          <Icon name="done" size="xl" />
        </View>
        <View className="nt-done__t" aria-role="heading">
          {said.title}
        </View>
        <View className="nt-head__s">{said.words}</View>
      </View>
    </Screen>
  );
}
