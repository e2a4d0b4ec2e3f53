import { useState } from 'react';
import { LEVEL_LABELS } from '#types/territory.labels';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { listCommunities } from '../community.client';
import { below, type Listed, onlyChoices } from './communities.view';

const NOTHING = { icon: 'search', title: '这里还没有开通', words: '请联系社区，或晚些再来看看。' } as const;

type Props = { onChosen: (community: Listed) => void };

function Steps({ items, onChosen }: Props & { items: readonly Listed[] }) {
  // What leaves no choice is passed over, on the way back too.
  const [path, setPath] = useState<Listed[]>([]);
  const last = path[path.length - 1] ?? null;
  const [inside] = onlyChoices(items, last).slice(-1);
  const here = below(items, inside ?? last);
  return (
    <>
      {path.length > 0 && (
        <Button size="sm" kind="plain" icon="swap" onTap={() => setPath(path.slice(0, -1))}>
          {`${path.map(({ name }) => name).join(' · ')}，换一个`}
        </Button>
      )}
      <Cells title={`请选择${LEVEL_LABELS[here[0]?.level ?? 'community']}`}>
        {here.map((place) => (
          <Cell
            key={place.id}
            title={place.name}
            onTap={() => (place.level === 'community' ? onChosen(place) : setPath([...path, place]))}
          />
        ))}
      </Cells>
    </>
  );
}

/** District, street, community: from the largest down, all from one answer. */
export function CommunityStep({ onChosen }: Props) {
  const load = useLoad('community.communities', listCommunities);
  return (
    <Faces load={load} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={NOTHING}>
      {({ items }) => <Steps items={items} onChosen={onChosen} />}
    </Faces>
  );
}
