import { metresBetween, nearestTo, planOf, pointAt, spotOf } from './plan.geometry';

const a = { lat: 30.2101, lng: 114.9001 };
const b = { lat: 30.2131, lng: 114.9051 };

describe('the plan of a community', () => {
  it('does not exist without a single known point', () => expect(planOf([])).toBeNull());

  it('holds every building with room around it', () => {
    const plan = planOf([a, b])!;
    for (const spot of [a, b].map((point) => spotOf(plan, point))) {
      expect(spot.x).toBeGreaterThan(0.05);
      expect(spot.x).toBeLessThan(0.95);
      expect(spot.y).toBeGreaterThan(0.05);
      expect(spot.y).toBeLessThan(0.95);
    }
  });

  it('has north above and east to the right', () => {
    const plan = planOf([a, b])!;
    expect(spotOf(plan, b).y).toBeLessThan(spotOf(plan, a).y);
    expect(spotOf(plan, b).x).toBeGreaterThan(spotOf(plan, a).x);
  });

  it('puts one lonely building into the middle of a tappable surface', () => {
    const plan = planOf([a])!;
    expect(spotOf(plan, a)).toEqual({ x: expect.closeTo(0.5), y: expect.closeTo(0.5) });
    const corner = pointAt(plan, { x: 0, y: 0 });
    expect(metresBetween(corner, a)).toBeGreaterThan(60);
  });

  it.each([
    ['along a street', [a, { ...a, lng: a.lng + 0.02 }]],
    ['up a hill', [a, { ...a, lat: a.lat + 0.02 }]],
  ])('is never a stripe: %s', (_, points) => {
    const plan = planOf(points)!;
    expect(plan.aspect).toBeGreaterThanOrEqual(0.79);
    expect(plan.aspect).toBeLessThanOrEqual(1.26);
  });

  it('draws a metre as long across as up', () => {
    const plan = planOf([a, b])!;
    const across = metresBetween(pointAt(plan, { x: 0, y: 0.5 }), pointAt(plan, { x: 1, y: 0.5 }));
    const up = metresBetween(pointAt(plan, { x: 0.5, y: 0 }), pointAt(plan, { x: 0.5, y: 1 }));
    expect(across / up).toBeCloseTo(plan.aspect, 2);
  });
});

describe('a tap on the plan', () => {
  it('gives back the building it was aimed at, within a metre', () => {
    const plan = planOf([a, b])!;
    expect(metresBetween(pointAt(plan, spotOf(plan, b)), b)).toBeLessThan(1);
  });

  it('counts as the edge when it lies a pixel outside', () => {
    const plan = planOf([a, b])!;
    expect(pointAt(plan, { x: -0.01, y: 1.02 })).toEqual(pointAt(plan, { x: 0, y: 1 }));
  });

  it('finds the nearest building and says how far it is', () => {
    const near = { id: 'near', point: { lat: 30.21, lng: 114.9 } };
    const far = { id: 'far', point: { lat: 30.22, lng: 114.9 } };
    const nearest = nearestTo({ lat: 30.211, lng: 114.9 }, [far, { id: 'nowhere', point: null }, near]);
    expect(nearest?.item.id).toBe('near');
    expect(nearest?.metres).toBeCloseTo(111, 0);
  });

  it('is nearest to nothing where no building has a point', () => {
    expect(nearestTo(a, [{ point: null }])).toBeNull();
  });
});
