import Taro from '@tarojs/taro';
import type { Sent } from '../../shared/form/use-new-form';
import { BlankFace } from '../../shared/ui/frame/blank-face';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { MINE_URL } from '../posts.urls';

const WORDS = {
  shown: { icon: 'done', title: '已经发出', words: '邻居们现在就能看到。社区答复后会告诉您。' },
  held: {
    icon: 'clock',
    title: '已收到，正在审核',
    words: '有照片的内容要先由工作人员看过，通过后大家就能看到。答复的期限从现在算起。',
  },
  hidden: { icon: 'close', title: '没有公开', words: '可以在“我说过的”里看原因。' },
  saved: { icon: 'offline', title: '已保存，有信号后自动发送', words: '写的内容和照片都在手机上，不会丢。' },
} as const;

/** What became of it: nobody is left to guess whether neighbours can read it. */
export function WriteDone({ sent }: { sent: Sent<'posts.submit'> }) {
  const { icon, title, words } = WORDS[sent.kind === 'saved' ? 'saved' : sent.data.state];
  const footer = (
    <Button kind="pri" block onTap={() => void Taro.redirectTo({ url: MINE_URL })}>
      看我说过的
    </Button>
  );
  return (
    <Screen footer={footer}>
      <BlankFace icon={icon} title={title} words={words} />
    </Screen>
  );
}
