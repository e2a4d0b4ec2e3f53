import type { CloudManifest } from '../emulator/manifest';

/** A grid has so many documents at every size, so that the same question has the same answer. */
const IN_A_GRID = 60;
export const PAGE = 20;

export type Note = {
  _id: string;
  rev: number;
  grid: string;
  state: string;
  at: string;
  number: string;
  text: string;
  point: { type: 'Point'; coordinates: [longitude: number, latitude: number] };
};

export const idOf = (n: number): string => `n${String(n).padStart(8, '0')}`;

const startOf2026 = Date.UTC(2026, 0, 1);

const APART_DEGREES = 0.0001;

/** In rows and columns some ten metres apart: a circle holds the same number of documents at every size. */
export const coordinatesOf = (n: number, size: number): [number, number] => {
  const columns = Math.ceil(Math.sqrt(size));
  return [114.9 + (n % columns) * APART_DEGREES, 30.2 + Math.floor(n / columns) * APART_DEGREES];
};

/** The n-th document of so many; about as large as a request of a resident. */
export const noteOf = (n: number, size: number): Note => ({
  _id: idOf(n),
  rev: 1,
  grid: `g${n % Math.max(1, Math.floor(size / IN_A_GRID))}`,
  state: n % 2 ? 'open' : 'done',
  at: new Date(startOf2026 + n * 1000).toISOString(),
  number: `N${n}`,
  text: '楼道灯坏了'.repeat(20),
  point: { type: 'Point', coordinates: coordinatesOf(n, size) },
});

export const NOTES: CloudManifest['collections'][number] = {
  name: 'notes',
  indexes: [
    {
      name: 'grid_at',
      keys: [
        ['grid', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
    {
      name: 'state_at',
      keys: [
        ['state', 1],
        ['at', -1],
      ],
    },
    { name: 'number', keys: [['number', 1]], unique: true },
    { name: 'point', keys: [['point', '2dsphere']] },
  ],
};
