import './ratings.scss';
import type { EstateSummary } from '#types/rating-shapes';
import { useLoad } from '../shared/load/use-load';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { keeps } from './offices.view';
import { listRated } from './ratings.client';
import { EMPTY_ESTATE, formOf, startedFrom, takenBy } from './register/estate.rules';
import { EstateForm } from './register/estate-form';
import { NotYours } from './register/not-yours';

type Props = { community: string; id: string | null };

const startOf = (estates: readonly EstateSummary[], id: string | null) => {
  if (id === null) return EMPTY_ESTATE;
  const known = estates.find((estate) => estate.id === id);
  return known ? formOf(known) : null;
};

/** A new estate, or one that is corrected. */
export function KeepEstateScreen({ community, id }: Props) {
  const { me } = useSession();
  const load = useLoad(`ratings.list:${community}`, () => listRated(community));
  const start = load.data && !load.error ? startOf(load.data.estates, id) : null;
  if (me && !keeps(me, community)) return <NotYours />;
  if (load.data && start)
    return (
      <EstateForm
        key={startedFrom(start)}
        community={community}
        id={id}
        start={start}
        taken={takenBy(load.data.estates, id)}
      />
    );
  return (
    <Screen>
      <Faces load={load} skeleton="form">
        {() => <BlankFace icon="house" title="没有找到这个小区" words="请返回上一页，刷新后再打开。" />}
      </Faces>
    </Screen>
  );
}
