import type { NoticeId } from '#types/ids';
import { countReach } from './reach.store';

const NOTICE = `n_${'0'.repeat(24)}` as NoticeId;
const BUILDINGS = Array.from({ length: 2500 }, (_, n) => `420205/003/b${String(n).padStart(4, '0')}`);

/** Answers a thousand values at most, as the database does. */
const sums = (asked: object[]) => (where: { building?: { gt: string } }) => {
  asked.push(where);
  const from = where.building?.gt ?? '';
  const page = BUILDINGS.filter((building) => building > from).slice(0, 1000);
  return Promise.resolve(new Map(page.map((building) => [building, { reads: 1 }])));
};

it('counts every building of a district with more of them than one answer holds', async () => {
  const asked: object[] = [];
  const ports = { collection: () => ({ sumBy: sums(asked) }) } as never;
  const counts = await countReach(ports, NOTICE);
  expect([...counts.keys()]).toEqual(BUILDINGS);
  expect(asked).toHaveLength(3);
});
