import { useEffect, useState } from 'react';
import type { Place } from '#types/community';
import { LEVEL_LABELS } from '#types/territory.labels';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { listPlaces } from '../community.client';
import { communityIn } from './place.view';

const NOTHING = { icon: 'search', title: '这里还没有开通', words: '请返回上一级，换一个地方看看。' } as const;

/** `chosen` is false where there was nothing to choose from: going back passes over it. */
type Step = { place: Place; chosen: boolean };

/** The path without the last thing that was chosen. */
function before(path: readonly Step[]): Step[] {
  let last = path.length - 1;
  while (last > 0 && !path[last]?.chosen) last -= 1;
  return path.slice(0, last);
}

/** District, street, community: from the largest down, one list after the other. */
export function CommunityStep({ onChosen }: { onChosen: (community: string) => void }) {
  const [path, setPath] = useState<Step[]>([]);
  const last = path[path.length - 1]?.place ?? null;
  const below = useLoad(`community.places:${last?.id ?? ''}`, () => listPlaces(last?.id ?? null));
  const choose = (place: Place, chosen: boolean) =>
    communityIn(place.id) === place.id ? onChosen(place.id) : setPath([...path, { place, chosen }]);

  const items = below.data?.items;
  const only = items?.length === 1 ? items[0] : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each list that leaves no choice
  useEffect(() => {
    if (only && only.level !== 'community') choose(only, false);
  }, [only?.id]);

  const back = path.some((step) => step.chosen);
  return (
    <>
      {back && (
        <Button size="sm" kind="plain" icon="swap" onTap={() => setPath(before(path))}>
          {`${path.map((step) => step.place.name).join(' · ')}，换一个`}
        </Button>
      )}
      <Faces load={below} skeleton="list" isEmpty={(data) => data.items.length === 0} empty={NOTHING}>
        {(data) => (
          <Cells title={`请选择${LEVEL_LABELS[data.items[0]?.level ?? 'community']}`}>
            {data.items.map((place) => (
              <Cell key={place.id} title={place.name} onTap={() => choose(place, true)} />
            ))}
          </Cells>
        )}
      </Faces>
    </>
  );
}
