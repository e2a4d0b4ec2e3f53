import { View } from '@tarojs/components';
import { useState } from 'react';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TickChip } from '../../shared/ui/input/tick-chip';
import { Sheet } from '../../shared/ui/over/sheet';
import { mapOf } from '../ratings.client';
import { takenLines } from './estate.rules';

type Building = { id: string; name: string; households: number };
type Props = {
  community: string;
  chosen: readonly string[];
  /** By other estates, and which. */
  taken: ReadonlyMap<string, string>;
  /** @param households that the buildings have by the register of places */
  onDone: (buildings: string[], households: number) => void;
  onClose: () => void;
};

const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
const EMPTY = {
  icon: 'house',
  title: '这个社区还没有楼栋',
  words: '请先请区级管理员把楼栋录入，再来登记小区。',
} as const;

type GridProps = {
  name: string;
  buildings: readonly Building[];
  chosen: readonly string[];
  taken: Props['taken'];
  onChosen: (chosen: string[]) => void;
};

/** A whole grid is one tap, a building too; what another estate has is said, not offered. */
function Grid({ name, buildings, chosen, taken, onChosen }: GridProps) {
  const free = buildings.filter(({ id }) => !taken.has(id)).map(({ id }) => id);
  const ticked = free.filter((id) => chosen.includes(id));
  const isWhole = free.length > 0 && ticked.length === free.length;
  const others = chosen.filter((id) => !free.includes(id));
  const toggle = (id: string) =>
    onChosen(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <Field label={name}>
      {free.length > 0 && (
        <View className="chips" aria-role="group" aria-label={name}>
          <TickChip
            name="全选"
            spoken={`全选，${name}`}
            on={isWhole}
            partly={!isWhole && ticked.length > 0}
            onTap={() => onChosen(isWhole ? others : [...others, ...free])}
          />
          {buildings
            .filter(({ id }) => !taken.has(id))
            .map((building) => (
              <TickChip
                key={building.id}
                name={building.name}
                spoken={`${building.name}，${name}`}
                on={chosen.includes(building.id)}
                onTap={() => toggle(building.id)}
              />
            ))}
        </View>
      )}
      {takenLines(buildings, taken).map((line) => (
        <View key={line} className="ra-k ra-gone">
          {line}
        </View>
      ))}
    </Field>
  );
}

/** The buildings of an estate, grid by grid. */
export function BuildingSheet({ community, chosen: before, taken, onDone, onClose }: Props) {
  const load = useLoad(`community.map:${community}`, () => mapOf(community));
  const [chosen, setChosen] = useState<readonly string[]>(before);
  const places = load.data?.buildings ?? [];
  const done = () => {
    const households = places
      .filter(({ id }) => chosen.includes(id))
      .reduce((sum, place) => sum + place.households, 0);
    onDone([...chosen].sort(), households);
    onClose();
  };
  const footer = (
    <Button kind="pri" block onTap={done}>
      {chosen.length === 0 ? '先不选' : `选好了，共 ${chosen.length} 栋`}
    </Button>
  );
  return (
    <Sheet open title="小区里的楼栋" onClose={onClose} footer={footer}>
      <Faces load={load} skeleton="list" isEmpty={({ buildings }) => buildings.length === 0} empty={EMPTY}>
        {({ grids, buildings }) =>
          [...grids]
            .sort(byId)
            .map((grid) => (
              <Grid
                key={grid.id}
                name={grid.name}
                buildings={buildings.filter(({ id }) => id.startsWith(`${grid.id}/`)).sort(byId)}
                chosen={chosen}
                taken={taken}
                onChosen={setChosen}
              />
            ))
        }
      </Faces>
    </Sheet>
  );
}
