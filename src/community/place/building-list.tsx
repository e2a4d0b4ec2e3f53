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

type ChipProps = { name: string; spoken: string; on: boolean; wide?: boolean; onTap: () => void };

function Chip({ name, spoken, on, wide = false, onTap }: ChipProps) {
  return (
    <View
      className={`cm-chip${wide ? ' cm-chip--wide' : ''}${on ? ' cm-chip--on' : ''}`}
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
                name="就在这个网格，说不清哪栋"
                wide
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
