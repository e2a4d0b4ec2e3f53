import { init, SYMBOL_CURRENT_ENV } from '@cloudbase/node-sdk';

// What every function of the product begins with, and nothing else: what the product adds is measured against it.
const database = init({ env: SYMBOL_CURRENT_ENV }).database();
const people = database.collection('community_people');

/** So many reads side by side, then so many steps one after the other, the last of them a write where asked. */
type Plan = { beside: number; after: number; write: boolean; id: string };

const read = (id: string) =>
  people
    .where({ _id: database.command.in([id]) })
    .limit(1)
    .get();
const write = (id: string) =>
  people.where({ _id: id, rev: 1 }).update({ createdAt: '2026-01-01T00:00:00.000Z' });

export const main = async ({ beside, after, write: writes, id }: Plan): Promise<{ ok: true }> => {
  await Promise.all(Array.from({ length: beside }, () => read(id)));
  for (let step = 1; step <= after; step += 1) {
    await (writes && step === after ? write(id) : read(id));
  }
  return { ok: true };
};
