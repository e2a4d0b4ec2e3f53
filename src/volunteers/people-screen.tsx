import './volunteers.scss';
import { useState } from 'react';
import { usePages } from '../shared/load/use-pages';
import { areaLookedAfter } from '../shared/session/area';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { PersonCard } from './people/person-card';
import { listPeople } from './volunteers.client';

const STATES = [
  { value: 'waiting', title: '待确认监护人' },
  { value: 'active', title: '志愿者' },
] as const;
type State = (typeof STATES)[number]['value'];

const EMPTY: Record<State, { title: string; words: string }> = {
  waiting: { title: '没有要确认的', words: '未成年人登记后，会出现在这里，等监护人当面同意。' },
  active: { title: '还没有志愿者', words: '居民登记成为志愿者后，会出现在这里。' },
};

function People({ within }: { within: string }) {
  const [state, setState] = useState<State>('waiting');
  const list = usePages(`volunteers.people:${within}:${state}`, (cursor) =>
    listPeople(within, state, cursor),
  );
  return (
    <>
      <Segmented options={STATES} value={state} onChange={setState} label="种类" />
      <PageList list={list} empty={{ icon: 'people', ...EMPTY[state] }}>
        {(items) =>
          items.map((volunteer) => (
            <PersonCard key={volunteer.personId} volunteer={volunteer} onDone={() => void list.reload()} />
          ))
        }
      </PageList>
    </>
  );
}

/** Volunteers of the area that the reader looks after. */
export function PeopleScreen() {
  const session = useSession();
  const within = areaLookedAfter(session.me);
  return (
    <Screen marked={within !== null}>
      {within === null ? (
        <Faces load={session} skeleton="list">
          {() => (
            <BlankFace
              icon="people"
              title="没有志愿者名册"
              words="网格员和社区工作者在这里看本辖区的志愿者。"
            />
          )}
        </Faces>
      ) : (
        <People key={within} within={within} />
      )}
    </Screen>
  );
}
