import { View } from '@tarojs/components';
import { useMemo } from 'react';
import type { Place } from '#types/community';
import type { Point } from '#types/place';
import { Icon } from '../../shared/ui/show/icon';
import { type Plan, planOf, pointAt, spotOf } from './plan.geometry';
import { spotOfTap } from './plan-tap';

const ID = 'cm-plan';

const percent = (part: number) => `${Math.round(part * 10_000) / 100}%`;

function at(plan: Plan, point: Point) {
  const { x, y } = spotOf(plan, point);
  return { left: percent(x), top: percent(y) };
}

type Props = {
  buildings: readonly Place[];
  /** Drawn strong: the building that is chosen or nearest to the point. */
  marked: string | null;
  point: Point | null;
  onPoint: (point: Point) => void;
  onBuilding: (building: Place) => void;
};

/**
 * The buildings of a community, drawn with plain elements: no map service learns where a person points to, and it is
 * the same on a phone and in a browser. A tap between them sets a point, a tap on one chooses it.
 */
export function PlanView({ buildings, marked, point, onPoint, onBuilding }: Props) {
  const plan = useMemo(() => planOf(buildings.flatMap((b) => (b.point ? [b.point] : []))), [buildings]);
  if (!plan) return null;

  async function tapped(event: unknown, on: Plan) {
    const spot = await spotOfTap(event, ID);
    if (spot) onPoint(pointAt(on, spot));
  }

  return (
    <View
      id={ID}
      className="cm-plan"
      style={{ paddingTop: percent(1 / plan.aspect) }}
      aria-role="group"
      aria-label="楼栋平面图，点楼栋可以选中"
      onClick={(event) => void tapped(event, plan)}
    >
      <View className="cm-plan__n" aria-hidden="true">
        北 ↑
      </View>
      {buildings.map(
        (building) =>
          building.point && (
            <View
              key={building.id}
              className={building.id === marked ? 'cm-plan__b cm-plan__b--on' : 'cm-plan__b'}
              style={at(plan, building.point)}
              aria-role="button"
              aria-selected={building.id === marked ? 'true' : 'false'}
              aria-label={building.name}
              onClick={(event) => {
                event.stopPropagation();
                onBuilding(building);
              }}
            >
              {building.name}
            </View>
          ),
      )}
      {point && (
        <View className="cm-plan__p" style={at(plan, point)} aria-hidden="true">
          <Icon name="pin" size="lg" />
        </View>
      )}
    </View>
  );
}
