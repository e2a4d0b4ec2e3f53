import { View } from '@tarojs/components';
import { Card } from '../../shared/ui/frame/card';
import { type CommunityMap, gridsWithBuildings } from './place.view';

type Props = {
  map: CommunityMap;
  chosen: string | null;
  /** A grid as a whole may be chosen too. */
  gridsToo: boolean;
  onChoose: (territory: string) => void;
};

type ChipProps = { name: string; spoken: string; on: boolean; onTap: () => void };

function Chip({ name, spoken, on, onTap }: ChipProps) {
  return (
    <View
      className={on ? 'cm-chip cm-chip--on' : 'cm-chip'}
      hoverClass="card--down"
      aria-role="radio"
      aria-checked={on ? 'true' : 'false'}
      aria-label={spoken}
      onClick={onTap}
    >
      {name}
    </View>
  );
}

/** All buildings of a community, grid by grid: one tap and it is chosen. */
export function BuildingList({ map, chosen, gridsToo, onChoose }: Props) {
  return (
    <>
      {gridsWithBuildings(map).map(({ grid, buildings }) => (
        <Card key={grid.id} title={grid.name}>
          <View className="cm-chips" aria-role="radiogroup" aria-label={grid.name}>
            {buildings.map((building) => (
              <Chip
                key={building.id}
                name={building.name}
                spoken={`${grid.name} ${building.name}`}
                on={building.id === chosen}
                onTap={() => onChoose(building.id)}
              />
            ))}
            {gridsToo && (
              <Chip
                name="说不清哪栋"
                spoken={`${grid.name}，说不清哪栋`}
                on={grid.id === chosen}
                onTap={() => onChoose(grid.id)}
              />
            )}
          </View>
        </Card>
      ))}
    </>
  );
}
