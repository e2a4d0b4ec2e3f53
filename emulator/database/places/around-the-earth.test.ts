import { type Geometry, geometryOf, type Point } from './geometry';
import { metresTo, PLACE_OPERATORS } from './place-query';

const point = (east: number, north: number): Geometry => ({ type: 'Point', coordinates: [east, north] });
const area = (...ring: Point[]): Geometry => ({
  type: 'Polygon',
  coordinates: [[...ring, ring[0] as Point]],
});
const line = (...coordinates: Point[]): Geometry => ({ type: 'LineString', coordinates });
const test = (operator: string, operand: object, place: Geometry) =>
  PLACE_OPERATORS[operator]?.(operand).test(place);
const isWithin = (place: Geometry, $geometry: Geometry) => test('$geoWithin', { $geometry }, place);
const meets = (place: Geometry, $geometry: Geometry) => test('$geoIntersects', { $geometry }, place);

describe('an area across the antimeridian', () => {
  const strait = area([170, -10], [-170, -10], [-170, 10], [170, 10]);
  const holed: Geometry = {
    type: 'Polygon',
    coordinates: [
      ...(strait.coordinates as Point[][]),
      [
        [-179, -1],
        [-177, -1],
        [-177, 1],
        [-179, 1],
        [-179, -1],
      ],
    ],
  };

  it.each([
    [175, true],
    [180, true],
    [-180, true],
    [-175, true],
    [-165, false],
    [0, false],
    [165, false],
  ])('at longitude %d: %s', (east, expected) => {
    expect(isWithin(point(east, 0), strait)).toBe(expected);
    expect(meets(point(east, 0), strait)).toBe(expected);
  });

  it('has its holes there', () => {
    expect(isWithin(point(-178, 0), holed)).toBe(false);
    expect(isWithin(point(178, 0), holed)).toBe(true);
    expect(isWithin(point(-178, 5), holed)).toBe(true);
  });

  it('holds and meets lines from either side', () => {
    expect(isWithin(line([175, 0], [-175, 0]), strait)).toBe(true);
    expect(meets(line([160, 0], [-172, 5]), strait)).toBe(true);
    expect(meets(line([-160, 0], [160, 0]), strait)).toBe(true);
    expect(meets(line([-160, 0], [-20, 0]), strait)).toBe(false);
  });
});

describe('an area at a pole', () => {
  const cap = area([0, 80], [90, 80], [180, 80], [-90, 80]);
  const south = area([0, -80], [-90, -80], [180, -80], [90, -80]);
  const slice = area([0, 60], [90, 60], [17, 90]);

  it('holds what lies on every meridian, up to the pole and no farther', () => {
    expect([0, 45, 135, 180, -180, -135, -1].map((east) => isWithin(point(east, 85), cap))).toEqual(
      Array(7).fill(true),
    );
    expect(isWithin(point(12, 90), cap)).toBe(true);
    expect(isWithin(point(12, 70), cap)).toBe(false);
    expect(isWithin(point(12, -85), cap)).toBe(false);
    expect(isWithin(point(12, -85), south)).toBe(true);
    expect(isWithin(point(-170, -90), south)).toBe(true);
  });

  it('with a corner in the pole is a slice between two meridians', () => {
    expect(isWithin(point(1, 89.9), slice)).toBe(true);
    expect(isWithin(point(89, 89.9), slice)).toBe(true);
    expect(isWithin(point(91, 89.9), slice)).toBe(false);
    expect(meets(line([45, 50], [45, 85]), slice)).toBe(true);
    expect(meets(line([-45, 50], [-45, 85]), slice)).toBe(false);
  });
});

describe('distances', () => {
  it('go the shorter way: over the antimeridian and over a pole', () => {
    const degree = (Math.PI / 180) * 6_378_100;
    expect(metresTo([179.5, 0], point(-179.5, 0))).toBeCloseTo(degree, 3);
    expect(metresTo([0, 89.5], point(180, 89.5))).toBeCloseTo(degree, 3);
    expect(metresTo([20, 90], point(-100, 90))).toBeCloseTo(0, 3);
  });

  it('go to the nearest of a line, and are nothing inside an area', () => {
    const degree = (Math.PI / 180) * 6_378_100;
    expect(metresTo([0.5, 1], line([-10, 0], [10, 0]))).toBeCloseTo(degree, 3);
    expect(metresTo([-179, 1], line([170, 0], [-170, 0]))).toBeCloseTo(degree, 3);
    expect(metresTo([180, 3], area([170, -10], [-170, -10], [-170, 10], [170, 10]))).toBe(0);
  });

  it.each([
    [
      [180, 0],
      [-179.99, 0],
    ],
    [
      [-180, 0],
      [179.99, 0],
    ],
    [
      [0, 90],
      [123, 89.99],
    ],
  ] as [Point, Point][])('a circle around %j holds %j', (center, other) => {
    const $centerSphere = [center, 0.0003];
    expect(test('$geoWithin', { $centerSphere }, point(...other))).toBe(true);
    expect(test('$geoWithin', { $centerSphere }, point(other[0], other[1] - 0.1))).toBe(false);
  });
});

describe('a line that only seems to go somewhere', () => {
  it.each([
    [
      'from 180° to -180°, which is the same place',
      [
        [180, 5],
        [-180, 5],
      ],
    ],
    [
      'from a place to itself',
      [
        [114.9, 30.2],
        [114.9, 30.2],
      ],
    ],
  ])('is refused: %s', (_case, coordinates) => {
    expect(() => geometryOf({ type: 'LineString', coordinates })).toThrow('a line must go somewhere');
  });

  it('and one across the antimeridian is taken', () => {
    expect(geometryOf(line([180, 5], [-179.9, 5]))).toEqual(line([180, 5], [-179.9, 5]));
  });
});
