import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ChosenPlace, PlaceNeed } from '../../shared/place/place.types';
import { Segmented } from '../../shared/ui/input/segmented';
import { BuildingList } from './building-list';
import { type CommunityMap, chosenOf, gridIn, labelOf, placeAt } from './place.view';
import { PlanView } from './plan-view';

type Way = 'list' | 'plan';
const WAYS: { value: Way; title: string }[] = [
  { value: 'list', title: '按楼号选' },
  { value: 'plan', title: '在图上点' },
];
const WHOLE = 'all';
const HINT: Record<PlaceNeed, string> = {
  any: '点楼栋选中它；事情在楼外面，就点它在的地方，会记下最近的楼。',
  building: '点一栋楼选中它。',
};

type Props = {
  map: CommunityMap;
  need: PlaceNeed;
  /** Where the person began; the plan opens on its grid. */
  start: string;
  chosen: ChosenPlace | null;
  onChoose: (place: ChosenPlace) => void;
};

function Plan({ map, need, start, chosen, onChoose }: Props) {
  const [part, setPart] = useState<string>(gridIn(chosen?.territory ?? start) ?? WHOLE);
  const parts = [
    { value: WHOLE, title: '整个社区' },
    ...map.grids.map((g) => ({ value: g.id as string, title: g.name })),
  ];
  const buildings = part === WHOLE ? map.buildings : map.buildings.filter((b) => b.id.startsWith(`${part}/`));
  function point(at: { lat: number; lng: number }) {
    const place = placeAt({ ...map, buildings }, at);
    // Somebody's home is a building, not a point beside one.
    if (place) onChoose(need === 'building' ? chosenOf(map, place.territory) : place);
  }
  return (
    <>
      <Segmented options={parts} value={part} onChange={setPart} label="看哪一片" />
      <PlanView
        buildings={buildings}
        marked={chosen?.territory ?? null}
        areas={part === WHOLE ? map.grids : []}
        point={chosen?.point ?? null}
        nameOf={(building) => labelOf(map, building.id)}
        onPoint={point}
        onBuilding={(building) => onChoose(chosenOf(map, building.id))}
        onArea={(grid) => setPart(grid.id)}
      />
      <View className="cm-hint">{HINT[need]}</View>
    </>
  );
}

/** One building of the community, by its number or on the plan. */
export function BuildingStep(props: Props) {
  const { map, need, chosen, onChoose } = props;
  const [way, setWay] = useState<Way>('list');
  const hasPlan = map.buildings.some((building) => building.point !== null);
  return (
    <>
      {hasPlan && <Segmented options={WAYS} value={way} onChange={setWay} label="怎么选" />}
      {way === 'plan' ? (
        <Plan {...props} />
      ) : (
        <BuildingList
          map={map}
          chosen={chosen && !chosen.point ? chosen.territory : null}
          gridsToo={need === 'any'}
          onChoose={(territory) => onChoose(chosenOf(map, territory))}
        />
      )}
    </>
  );
}
