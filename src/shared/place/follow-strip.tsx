import { goTo } from '../api/navigate';
import type { Me } from '../session/session';
import { BlankFace } from '../ui/frame/blank-face';
import { Button } from '../ui/input/button';
import { Notice } from '../ui/show/notice';
import { mayFollow, useFollowed } from './followed.store';

const CHOOSE_URL = '/community/pages/choose/index';

/** Stands for a page about a community while nobody knows which; `words` say what it is good for. */
export function NoCommunity({ words }: { words: string }) {
  return (
    <BlankFace icon="pin" title="选一个社区" words={words}>
      <Button kind="pri" onTap={() => goTo(CHOOSE_URL)}>
        选社区
      </Button>
      <Button kind="plain" onTap={() => goTo('/community/pages/residence/index')}>
        去登记住处
      </Button>
    </BlankFace>
  );
}

/** Which community somebody without a residence reads about, and where to choose it. */
export function FollowStrip({ me, why }: { me: Me; why?: string }) {
  const followed = useFollowed(me);
  if (!mayFollow(me)) return null;
  return (
    <Notice tone="info" icon="pin" action={followed ? '换一个' : '选社区'} onAction={() => goTo(CHOOSE_URL)}>
      {followed ? `您在看：${followed.name}` : why}
    </Notice>
  );
}
