import './votes.scss';
import { useState } from 'react';
import { useLoad } from '../shared/load/use-load';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { getWork } from './votes.client';
import { emptyVote, formOf } from './write/form.rules';
import { WriteForm } from './write/write-form';

type Place = { territory: string; label: string };

function EditVote({ id }: { id: string }) {
  const load = useLoad(`votes.work:${id}`, () => getWork(id));
  if (load.data) return <WriteForm known={{ id, rev: load.data.rev }} initial={formOf(load.data)} />;
  return (
    <Screen>
      <Faces load={load} skeleton="detail">
        {() => null}
      </Faces>
    </Screen>
  );
}

function NewVote({ place }: { place: Place }) {
  const [initial] = useState(() => emptyVote(place, Date.now()));
  return <WriteForm known={null} initial={initial} />;
}

/** A new vote, or a draft on the server. */
export function WriteScreen({ id, place }: { id: string | null; place: Place }) {
  return id ? <EditVote id={id} /> : <NewVote place={place} />;
}
