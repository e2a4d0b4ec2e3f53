import { type KeyRecord, recallKey, rememberKey } from './aggregate';
import { personIdOf } from './ids';

const ME = personIdOf('me');
const call = { key: 'key-0001', op: 'requests.rate', by: ME, input: 'mark' };
const record: KeyRecord = { ...call, answer: { rev: 2 } };

it.each([
  ['another operation', { op: 'requests.reopen' }],
  ['another input', { input: 'other' }],
])('refuses a key that stood for %s', (_, difference) => {
  expect(recallKey([record], { ...call, ...difference })).toMatchObject({
    ok: false,
    code: 'REQUEST_KEY_REUSED',
  });
});

it.each([
  ['a key not seen yet', { key: 'key-0002' }],
  ['the same key of another person', { by: personIdOf('other') }],
])('knows no answer to %s', (_, difference) => {
  expect(recallKey([record], { ...call, ...difference })).toBeNull();
});

it('gives the first answer again', () => {
  expect(recallKey([record], call)).toEqual({ ok: true, data: { rev: 2 } });
});

it('keeps the last twenty answers', () => {
  const keys = Array.from({ length: 25 }, (_, n) => `key-${n}`).reduce<KeyRecord[]>(
    (kept, key) => rememberKey(kept, { ...record, key }),
    [],
  );
  expect(keys.map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, n) => `key-${n + 5}`));
});
