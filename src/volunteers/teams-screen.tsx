import './volunteers.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { ownCommunity } from '../shared/session/own-community';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { TeamRow } from './teams/team-row';
import { listTeams } from './volunteers.client';
import { teamUrl } from './volunteers.urls';

const EMPTY = {
  icon: 'people',
  title: '社区还没有志愿队',
  words: '想牵头组队，请联系社区工作者登记。',
} as const;

function Teams({ community }: { community: string }) {
  const list = usePages(`volunteers.teams:${community}`, (cursor) => listTeams(community, cursor));
  return (
    <>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((team) => <TeamRow key={team.id} team={team} onTap={() => goTo(teamUrl(team.id))} />)
        }
      </Faces>
      <MoreRow list={list} />
    </>
  );
}

/** The teams of the reader's community. */
export function TeamsScreen() {
  const session = useSession();
  const community = ownCommunity(session.me);
  if (community !== null)
    return (
      <Screen>
        <Teams community={community} />
      </Screen>
    );
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {() => (
          <BlankFace icon="house" title="先登记您的住处" words="登记后就能看到您所在社区的志愿队。">
            <Button kind="pri" onTap={() => goTo('/community/pages/residence/index')}>
              去登记
            </Button>
          </BlankFace>
        )}
      </Faces>
    </Screen>
  );
}
