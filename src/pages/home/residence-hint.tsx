import { goTo } from '../../shared/api/navigate';
import { FollowStrip } from '../../shared/place/follow-strip';
import type { Me } from '../../shared/session/session';
import { Notice } from '../../shared/ui/show/notice';

/** Without a residence nobody knows whose grid it is; with an unconfirmed one the grid worker still has to look. */
export function ResidenceHint({ me }: { me: Me }) {
  const { residence } = me;
  if (residence?.level === 'L2') return null;
  if (residence) {
    return (
      <Notice tone="info" icon="clock">
        住处已登记，等网格员确认。
      </Notice>
    );
  }
  return (
    <>
      <Notice
        tone="warn"
        icon="house"
        action="去登记"
        onAction={() => goTo('/community/pages/residence/index')}
      >
        登记住处后，就能看到您的网格员。
      </Notice>
      <FollowStrip me={me} why="不登记也行，选一个社区先看看。" />
    </>
  );
}
