import { View } from '@tarojs/components';
import { useState } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { useLoad } from '../../shared/load/use-load';
import { Card } from '../../shared/ui/frame/card';
import { Faces } from '../../shared/ui/frame/faces';
import { Button } from '../../shared/ui/input/button';
import { TickChip } from '../../shared/ui/input/tick-chip';
import { type Area, isCovered, isPartly, toggleArea } from './areas.rules';

type TerritoryId = InputOf<'community.mapOf'>['community'];
type Place = OutputOf<'community.listPlaces'>['items'][number];
type Props = {
  /** One's own territory, and its name. */
  root: Area;
  chosen: readonly string[];
  onChange: (chosen: string[], areas: readonly Area[]) => void;
};

const isCommunity = (id: string) => id.split('/').length >= 3;
const byNumber = (a: Place, b: Place) => a.id.localeCompare(b.id);

type ChipProps = Props & { areas: readonly Area[]; area: Area; spoken?: string };

function AreaChip({ areas, area, spoken, chosen, onChange }: ChipProps) {
  return (
    <TickChip
      name={area.name}
      {...(spoken ? { spoken } : {})}
      on={isCovered(chosen, area.id)}
      partly={isPartly(chosen, area.id)}
      onTap={() => onChange(toggleArea(areas, chosen, area.id), areas)}
    />
  );
}

/** Grids with their buildings: a whole grid is one tap, a building too. */
function Community(props: Props) {
  const { root } = props;
  const load = useLoad(`community.map:${root.id}`, () =>
    callOperation('community.mapOf', { community: root.id as TerritoryId }),
  );
  return (
    <Faces load={load} skeleton="list">
      {({ grids, buildings }) => {
        const areas: Area[] = [root, ...grids, ...buildings];
        return [...grids].sort(byNumber).map((grid) => (
          <Card key={grid.id} title={grid.name}>
            <View className="chips" aria-role="group" aria-label={grid.name}>
              <AreaChip
                {...props}
                areas={areas}
                area={{ ...grid, name: '整个网格' }}
                spoken={`整个${grid.name}`}
              />
              {buildings
                .filter((building) => building.id.startsWith(`${grid.id}/`))
                .sort(byNumber)
                .map((building) => (
                  <AreaChip
                    key={building.id}
                    {...props}
                    areas={areas}
                    area={building}
                    spoken={`${grid.name} ${building.name}`}
                  />
                ))}
            </View>
          </Card>
        ));
      }}
    </Faces>
  );
}

/** Above a community: the streets or communities below, each as a whole or to be looked into. */
function Wider(props: Props & { onEnter: (area: Area) => void }) {
  const { root } = props;
  const load = useLoad(`community.places:${root.id}`, () =>
    callOperation('community.listPlaces', { below: root.id as TerritoryId }),
  );
  return (
    <Faces load={load} skeleton="list">
      {({ items }) => {
        const areas: Area[] = [root, ...items];
        return items.map((place) => (
          <View className="nt-area" key={place.id}>
            <AreaChip {...props} areas={areas} area={place} />
            <Button size="sm" kind="plain" label={`在${place.name}里面选`} onTap={() => props.onEnter(place)}>
              里面再选
            </Button>
          </View>
        ));
      }}
    </Faces>
  );
}

/** Whom it concerns, by place: one's whole territory, or parts of it down to buildings. */
export function AreaList(props: Props) {
  const [inside, setInside] = useState<Area[]>([]);
  const here = inside[inside.length - 1] ?? props.root;
  const back = inside.length > 0;
  return (
    <>
      <View className="chips nt-area">
        <AreaChip {...props} areas={[here]} area={{ ...here, name: `整个${here.name}` }} />
        {back && (
          <Button size="sm" kind="plain" onTap={() => setInside(inside.slice(0, -1))}>
            回上一级
          </Button>
        )}
      </View>
      {isCommunity(here.id) ? (
        <Community {...props} root={here} />
      ) : (
        <Wider {...props} root={here} onEnter={(area) => setInside([...inside, area])} />
      )}
    </>
  );
}
