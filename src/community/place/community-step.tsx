import { useState } from 'react';
import type { Place } from '#types/community';
import { LEVEL_LABELS } from '#types/territory.labels';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { listPlaces } from '../community.client';
import { communityIn } from './place.view';

const NOTHING = { icon: 'search', title: '这里还没有开通', words: '请返回上一级，换一个地方看看。' } as const;

const ASKED: Record<number, string> = { 0: '您在哪个区', 1: '您在哪个街道', 2: '您在哪个社区' };

/** District, street, community: from the largest down, one list after the other. */
export function CommunityStep({ onChosen }: { onChosen: (community: string) => void }) {
  const [path, setPath] = useState<Place[]>([]);
  const last = path[path.length - 1] ?? null;
  const below = useLoad(`community.places:${last?.id ?? ''}`, () => listPlaces(last?.id ?? null));
  const choose = (place: Place) =>
    communityIn(place.id) === place.id ? onChosen(place.id) : setPath([...path, place]);
  return (
    <>
      {last && (
        <Button size="sm" kind="plain" icon="swap" onTap={() => setPath(path.slice(0, -1))}>
          {`${path.map((p) => p.name).join(' · ')}，换一个${LEVEL_LABELS[last.level]}`}
        </Button>
      )}
      <Faces load={below} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={NOTHING}>
        {({ items }) => (
          <Cells title={ASKED[path.length] ?? '请选择'}>
            {items.map((place) => (
              <Cell key={place.id} title={place.name} onTap={() => choose(place)} />
            ))}
          </Cells>
        )}
      </Faces>
    </>
  );
}
