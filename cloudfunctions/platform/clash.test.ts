import { clashOf } from './clash';

it.each([
  ['another fault', new Error('ECONNRESET')],
  ['a missing collection', { message: '[ResourceNotFound] Db or Table not exist: requests' }],
  ['nothing readable', null],
])('takes %s for no clash', (_, error) => {
  expect(clashOf(error)).toBeNull();
});

it.each([
  [
    '[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: db.requests index: _id_ dup key',
    '_id',
  ],
  ['E11000 duplicate key error collection: a.b index: number_1 dup key: { number: "1" }', 'number_1'],
  ['E11000 duplicate key error index: db.requests.$number_1 dup key', 'number_1'],
  ['[FailedOperation.DuplicateWrite] multiple write errors', '_id'],
])('reads the taken index from %s', (message, index) => {
  expect(clashOf({ message })).toBe(index);
  expect(clashOf(new Error(message))).toBe(index);
});
