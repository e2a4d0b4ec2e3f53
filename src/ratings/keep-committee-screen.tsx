import './ratings.scss';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { keeps } from './offices.view';
import { listRated } from './ratings.client';
import { rowsOf, startedFrom } from './register/committee.rules';
import { CommitteeForm } from './register/committee-form';
import { NotYours } from './register/not-yours';

/** Who sits in a community's committee. */
export function KeepCommitteeScreen({ community }: { community: string }) {
  const { me } = useSession();
  const load = useLoad(`ratings.list:${community}`, () => listRated(community));
  if (me && !keeps(me, community)) return <NotYours />;
  if (load.data && !load.error) {
    const { committee } = load.data;
    const start = rowsOf(committee);
    return (
      <CommitteeForm key={startedFrom(start)} community={community} committee={committee} start={start} />
    );
  }
  return (
    <Screen>
      <Faces load={load} skeleton="form">
        {() => null}
      </Faces>
    </Screen>
  );
}
