import * as v from 'valibot';
import { personId, requestId } from '#types/ids';
import { digitsOf, fingerprint, personIdOf, requestIdOf } from './ids';

const PERSON = personIdOf('o-someone');

it('makes ids that the contract accepts', () => {
  expect(v.is(personId, PERSON)).toBe(true);
  expect(v.is(requestId, requestIdOf(PERSON, 'key-0001'))).toBe(true);
});

it('makes the same id of the same things and no other of others', () => {
  expect(personIdOf('o-someone')).toBe(PERSON);
  expect(personIdOf('o-other')).not.toBe(PERSON);
  expect(requestIdOf(PERSON, 'key-0001')).toBe(requestIdOf(PERSON, 'key-0001'));
  expect(requestIdOf(PERSON, 'key-0002')).not.toBe(requestIdOf(PERSON, 'key-0001'));
  expect(requestIdOf(personIdOf('o-other'), 'key-0001')).not.toBe(requestIdOf(PERSON, 'key-0001'));
});

it('does not let the openid be read from the person', () => {
  expect(PERSON).not.toContain('someone');
});

it('tells inputs apart by their marks', () => {
  expect(fingerprint({ words: 'a' })).toBe(fingerprint({ words: 'a' }));
  expect(fingerprint({ words: 'a' })).not.toBe(fingerprint({ words: 'b' }));
});

it('draws as many digits as asked, also with leading zeros', () => {
  const drawn = Array.from({ length: 500 }, (_, n) => digitsOf(`text ${n}`, 5));
  expect(drawn.every((digits) => /^\d{5}$/.test(digits))).toBe(true);
  expect(drawn.some((digits) => digits.startsWith('0'))).toBe(true);
});
