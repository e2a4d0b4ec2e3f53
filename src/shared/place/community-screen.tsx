import type { ReactNode } from 'react';
import type { Me } from '../session/session';
import { useSession } from '../session/use-session';
import { Faces } from '../ui/frame/faces';
import { Screen } from '../ui/frame/screen';
import { FollowStrip, NoCommunity } from './follow-strip';
import { useCommunity } from './followed.store';

type Props = {
  /** What choosing a community is good for. */
  why: string;
  /** What one may do here. */
  footer?: (me: Me) => ReactNode;
  children: (community: string, me: Me) => ReactNode;
};

/** A page about one's own community, or the one that is followed; it begins with choosing one. */
export function CommunityScreen({ why, footer, children }: Props) {
  const session = useSession();
  const community = useCommunity(session.me);
  const foot = session.me && footer?.(session.me);
  return (
    <Screen {...(foot ? { footer: foot } : {})}>
      <Faces load={session} skeleton="list">
        {(me) =>
          community ? (
            <>
              <FollowStrip me={me} />
              {children(community, me)}
            </>
          ) : (
            <NoCommunity words={why} />
          )
        }
      </Faces>
    </Screen>
  );
}
