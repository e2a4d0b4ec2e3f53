import './community.scss';
import './place/place.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Point } from '#types/place';
import { useLoad } from '../shared/load/use-load';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { mapOf } from './community.client';
import { type CommunityMap, communityIn, gridIn, labelOf } from './place/place.view';
import { PlanView } from './place/plan-view';

type Props = { territory: string; point: Point | null };

function Shown({ map, territory, point }: Props & { map: CommunityMap }) {
  const grid = gridIn(territory);
  const inGrid = map.buildings.filter((building) => grid && building.id.startsWith(`${grid}/`));
  const [looked, setLooked] = useState<string | null>(null);
  return (
    <>
      <View className="cm-home__l">{labelOf(map, territory)}</View>
      <PlanView
        buildings={inGrid.length > 0 ? inGrid : map.buildings}
        areas={[]}
        marked={territory}
        point={point}
        isGiven
        nameOf={(building) => labelOf(map, building.id)}
        onPoint={() => {}}
        onBuilding={(building) => setLooked(labelOf(map, building.id))}
        onArea={() => {}}
      />
      <View className="cm-hint" aria-live="polite">
        {looked ? `您点的是 ${looked}` : '红色的针是居民标的位置，深色的是离它最近的楼。'}
      </View>
    </>
  );
}

/** Where the resident set the needle: whoever goes there sees it among the buildings. */
export function PointScreen(props: Props) {
  const community = communityIn(props.territory) ?? '';
  const map = useLoad(`community.map:${community}`, () => mapOf(community));
  return (
    <Screen>
      <Faces load={map} skeleton="detail">
        {(data) => <Shown map={data} {...props} />}
      </Faces>
    </Screen>
  );
}
