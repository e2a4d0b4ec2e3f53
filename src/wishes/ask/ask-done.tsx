import Taro from '@tarojs/taro';
import type { Sent } from '../../shared/form/use-new-form';
import { BlankFace } from '../../shared/ui/frame/blank-face';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { detailUrl } from '../wishes.urls';

const SAID = {
  done: {
    icon: 'done',
    title: '已经收到您的心愿',
    words: '社区会先核实，再依次联系政府救助、社会力量和邻里志愿者。有了消息会告诉您。',
  },
  saved: {
    icon: 'offline',
    title: '已保存，有信号后自动发送',
    words: '写的内容都在手机上，不会丢。发送之前，可以在页面顶上拿回。',
  },
} as const;

/** What becomes of it now. */
export function AskDone({ sent }: { sent: Sent<'wishes.ask'> }) {
  const { icon, title, words } = SAID[sent.kind];
  const footer = (
    <Button
      kind="pri"
      block
      onTap={() =>
        sent.kind === 'done'
          ? void Taro.redirectTo({ url: detailUrl(sent.data.wishId) })
          : void Taro.navigateBack({ delta: 1 })
      }
    >
      {sent.kind === 'done' ? '看这条心愿' : '返回'}
    </Button>
  );
  return (
    <Screen footer={footer}>
      <BlankFace icon={icon} title={title} words={words} />
    </Screen>
  );
}
