import { useState } from 'react';
import type { InputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { useLoad } from '../../shared/load/use-load';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import type { Followed } from './followed.store';

type Below = InputOf<'community.listPlaces'>['below'];

/** District, street, community: one list after the other. */
export function FollowSheet({
  onClose,
  onChoose,
}: {
  onClose: () => void;
  onChoose: (one: Followed) => void;
}) {
  const [path, setPath] = useState<Followed[]>([]);
  const last = path[path.length - 1];
  const below = useLoad(`community.places:${last?.id ?? ''}`, () =>
    callOperation('community.listPlaces', { below: (last?.id ?? null) as Below }),
  );
  return (
    <Sheet open title="看哪个社区的信息" onClose={onClose}>
      {last && (
        <Button size="sm" kind="plain" icon="swap" onTap={() => setPath(path.slice(0, -1))}>
          {`${path.map(({ name }) => name).join(' · ')}，换一个`}
        </Button>
      )}
      <Faces load={below} skeleton="list">
        {({ items }) => (
          <Cells>
            {items.map(({ id, name, level }) => (
              <Cell
                key={id}
                title={name}
                onTap={() =>
                  level === 'community' ? onChoose({ id, name }) : setPath([...path, { id, name }])
                }
              />
            ))}
          </Cells>
        )}
      </Faces>
    </Sheet>
  );
}
