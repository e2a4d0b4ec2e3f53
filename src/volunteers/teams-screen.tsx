import './volunteers.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { FollowStrip, NoCommunity } from '../shared/place/follow-strip';
import { useCommunity } from '../shared/place/followed.store';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { TeamRow } from './teams/team-row';
import { listTeams } from './volunteers.client';
import { FOUND_URL, teamUrl } from './volunteers.urls';

const EMPTY = {
  icon: 'people',
  title: '社区还没有志愿队',
  words: '想牵头组队，请联系社区工作者建队。',
} as const;

function Teams({ community }: { community: string }) {
  const list = usePages(`volunteers.teams:${community}`, (cursor) => listTeams(community, cursor));
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) =>
        items.map((team) => <TeamRow key={team.id} team={team} onTap={() => goTo(teamUrl(team.id))} />)
      }
    </PageList>
  );
}

/** The teams of the reader's community. */
export function TeamsScreen() {
  const session = useSession();
  const community = useCommunity(session.me);
  const footer = session.isStaff && (
    <Button kind="pri" block icon="plus" onTap={() => goTo(FOUND_URL)}>
      建一支志愿队
    </Button>
  );
  if (community !== null)
    return (
      <Screen {...(footer ? { footer } : {})}>
        {session.me && <FollowStrip me={session.me} />}
        <Teams key={community} community={community} />
      </Screen>
    );
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {() => <NoCommunity words="选好就能看到它的志愿队；登记住处以后，会直接打开您的社区。" />}
      </Faces>
    </Screen>
  );
}
