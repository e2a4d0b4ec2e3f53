import './volunteers.scss';
import { areaLookedAfter } from '../shared/session/area';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { FoundForm } from './found/found-form';

/** Founding a team: for the desk of a community, which guides the groups inside it. */
export function FoundScreen() {
  const session = useSession();
  const community = session.isStaff ? areaLookedAfter(session.me) : null;
  if (community !== null) return <FoundForm key={community} community={community} />;
  return (
    <Screen>
      <Faces load={session} skeleton="form">
        {() => (
          <BlankFace
            icon="people"
            title="请社区来建队"
            words="想牵头组队，请联系社区工作者，由社区登记队伍和队长。"
          />
        )}
      </Faces>
    </Screen>
  );
}
