import type { Find } from './find';
import { findPage } from './paging';

type Row = { _id: string; rev: number; at: number };
const ROWS: Row[] = Array.from({ length: 7 }, (_, n) => ({ _id: `r${n}`, rev: 1, at: Math.floor(n / 3) }));

const key = (row: Row): string => `${row.at} ${row._id}`;
const asked: Find[] = [];
const collection = {
  find: async (query: Find): Promise<Row[]> => {
    asked.push(query);
    const after = query.after?.join(' ') ?? '';
    return ROWS.filter((row) => key(row) > after).slice(0, query.limit);
  },
};
const pageOf = (cursor: string | null, limit = 3) =>
  findPage<Row>(
    collection,
    {
      where: {},
      orderBy: [
        ['at', 'asc'],
        ['_id', 'asc'],
      ],
      limit,
    },
    cursor,
  );

it.each([
  ['no base64', '***'],
  ['no JSON', Buffer.from('oops').toString('base64url')],
  ['too few values', Buffer.from('[1]').toString('base64url')],
  ['an operator', Buffer.from('[{"$gt":""},"r1"]').toString('base64url')],
  ['no list', Buffer.from('{"length":2}').toString('base64url')],
])('starts anew for a cursor that holds %s', async (_, cursor) => {
  expect((await pageOf(cursor)).items[0]?._id).toBe('r0');
});

it('walks over every row once, also where sort values repeat', async () => {
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(cursor);
    seen.push(...page.items.map(({ _id }) => _id));
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toEqual(ROWS.map(({ _id }) => _id));
});

it('says at a full last page that nothing follows', async () => {
  expect((await pageOf(null, 7)).next).toBeNull();
  expect((await pageOf(null, 6)).next).not.toBeNull();
});

it('takes one trip a page', async () => {
  asked.length = 0;
  await pageOf(null);
  expect(asked).toHaveLength(1);
});
