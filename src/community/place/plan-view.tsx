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
  /** Grids to look closer at; with them the buildings are small and without a number. */
  areas: readonly Place[];
  /** Drawn strong: the building that is chosen or nearest to the point. */
  marked: string | null;
  point: Point | null;
  /** The point was set elsewhere: the plan reaches to it, however far it lies from the houses. */
  isGiven?: boolean;
  nameOf: (building: Place) => string;
  onPoint: (point: Point) => void;
  onBuilding: (building: Place) => void;
  onArea: (area: Place) => void;
};

type MarkProps = {
  className: string;
  style: { left: string; top: string };
  label: string;
  on?: boolean;
  onTap: () => void;
  children?: string;
};

/** Something on the plan that acts by itself: its tap is no point on the ground. */
function Mark({ className, style, label, on = false, onTap, children }: MarkProps) {
  return (
    <View
      className={on ? `${className} cm-plan__b--on` : className}
      style={style}
      aria-role="button"
      aria-label={on ? `${label}，已标出` : label}
      onClick={(event) => {
        event.stopPropagation();
        onTap();
      }}
    >
      {children}
    </View>
  );
}

/** `12号楼` is `12` where there is no room; other names stay. */
const shortName = (name: string) => name.replace(/^(\d+)号楼$/, '$1');

/**
 * The buildings of a community, drawn with plain elements: no map service learns where a person points to, and it is
 * the same on a phone and in a browser. A tap between them sets a point, a tap on one chooses it.
 */
export function PlanView({ buildings, areas, marked, point, isGiven = false, ...props }: Props) {
  const given = isGiven ? point : null;
  const plan = useMemo(
    () => planOf([...buildings.flatMap((b) => (b.point ? [b.point] : [])), ...(given ? [given] : [])]),
    [buildings, given],
  );
  if (!plan) return null;
  const isFar = areas.length > 0;

  async function tapped(event: unknown, on: Plan) {
    const spot = await spotOfTap(event, ID);
    if (spot) props.onPoint(pointAt(on, spot));
  }

  return (
    <View
      id={ID}
      className="cm-plan"
      style={{ paddingTop: percent(1 / plan.aspect) }}
      aria-role="group"
      aria-label="楼栋平面图，上面是北"
      onClick={(event) => void tapped(event, plan)}
    >
      <View className="cm-plan__n" aria-hidden="true">
        北 ↑
      </View>
      {buildings.map(
        (building) =>
          building.point && (
            <Mark
              key={building.id}
              className={isFar ? 'cm-plan__b cm-plan__b--far' : 'cm-plan__b'}
              style={at(plan, building.point)}
              label={props.nameOf(building)}
              on={building.id === marked}
              onTap={() => props.onBuilding(building)}
            >
              {isFar ? '' : shortName(building.name)}
            </Mark>
          ),
      )}
      {areas.map(
        (area) =>
          area.point && (
            <Mark
              key={area.id}
              className="cm-plan__a"
              style={at(plan, area.point)}
              label={`放大看${area.name}`}
              onTap={() => props.onArea(area)}
            >
              {area.name}
            </Mark>
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
