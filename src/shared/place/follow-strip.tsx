import { goTo } from '../api/navigate';
import type { Me } from '../session/session';
import { Notice } from '../ui/show/notice';
import { mayFollow, useFollowed } from './followed.store';

export const CHOOSE_URL = '/community/pages/choose/index';

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
