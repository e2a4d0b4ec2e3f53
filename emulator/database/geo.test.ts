import { failure } from './database.harness';
import { throughSdk } from './sdk.harness';

describe('places through the SDK', () => {
  const { db } = throughSdk('places', []);
  const _ = db.command;
  // the SDK's types forget all but the point
  const { Point, LineString, Polygon } = db.Geo as unknown as Record<
    'Point' | 'LineString' | 'Polygon',
    new (
      ...parts: unknown[]
    ) => object
  >;
  const places = () => db.collection('places');
  const point = (east: number, north: number) => new Point(114.9 + east, 30.2 + north);
  const square = (size: number) =>
    new Polygon([
      new LineString([point(0, 0), point(size, 0), point(size, size), point(0, size), point(0, 0)]),
    ]);
  const found = async (condition: object) =>
    (await places().where({ point: condition }).get()).data.map((row: { _id: string }) => row._id);

  beforeEach(async () => {
    await places().add([
      { _id: 'far', point: point(0.009, 0.009) },
      { _id: 'near', point: point(0.001, 0.001) },
      { _id: 'middle', point: point(0.004, 0.004) },
      { _id: 'nowhere' },
    ]);
  });

  it.each([
    ['a point off the earth', { point: { type: 'Point', coordinates: [200, 0] } }],
    [
      'a ring that is not closed',
      {
        point: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
              [0, 1],
            ],
          ],
        },
      },
    ],
    ['text', { point: '114.9,30.2' }],
  ])('are refused as %s', async (_what, document) => {
    expect(await failure(places().add(document))).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('geo keys'),
    });
  });

  it('are not searched without an index, whose declaration is printed', async () => {
    const near = db.collection('people').where({ home: _.geoNear({ geometry: point(0, 0) }) });
    expect(await failure(near.get())).toMatchObject({
      code: 'INDEX_REQUIRED',
      message: expect.stringContaining("keys: [['home','2dsphere']]"),
    });
  });

  it('come back with the nearest first, between two distances in metres', async () => {
    expect(await found(_.geoNear({ geometry: point(0, 0) }))).toEqual(['near', 'middle', 'far']);
    expect(await found(_.geoNear({ geometry: point(0, 0), maxDistance: 1000 }))).toEqual(['near', 'middle']);
    expect(await found(_.geoNear({ geometry: point(0, 0), minDistance: 1000 }))).toEqual(['far']);
  });

  it('are found within an area, within a circle and where they meet a line', async () => {
    expect((await found(_.geoWithin({ geometry: square(0.005) }))).sort()).toEqual(['middle', 'near']);
    const circle = { centerSphere: [[114.9, 30.2], 0.3 / 6378.1] } as unknown as Parameters<
      typeof _.geoWithin
    >[0];
    expect(await found(_.geoWithin(circle))).toEqual(['near']);
    const line = new LineString([point(0.004, 0), point(0.004, 0.01)]);
    expect(await found(_.geoIntersects({ geometry: line }))).toEqual(['middle']);
  });

  it('come back as points of the SDK', async () => {
    const [row] = (await places().doc('near').get()).data;
    expect(row.point).toEqual(point(0.001, 0.001));
  });
});
