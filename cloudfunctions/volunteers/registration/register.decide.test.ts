import { personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { VOLUNTEER_CONSENT_VERSION } from '#types/volunteers.labels';
import { inventVolunteer } from '../volunteers.demo';
import { ageOn } from './age.policy';
import { fitsPerson } from './id-number.policy';
import { type Application, register } from './register.decide';
import { confirmGuardian, leave, nameHelper } from './volunteer.decide';
import { mayActFor, mayConfirmGuardian } from './volunteer.policy';

const NOW = '2026-11-23T01:00:00.000Z' as Instant;
const ME = personIdOf('me');
const AREA = '420205/003/001/g02' as TerritoryId;
const GUARDIAN = { name: '张某', relation: 'parent', sealedPhone: 'sealed' } as const;
const crypto = { seal: (text: string) => `sealed ${text}`, open: (text: string) => text, blindIndex: String };
// invented, with a right check digit
const ID_NUMBER = '42020519900203001X';

const application = (more: Partial<Application> = {}): Application => ({
  ...{ personId: ME, name: '张小明', birthDate: '1990-02-03', idNumber: null, idMark: null, leastAge: 10 },
  ...{ skills: [], kinds: [], times: [], area: AREA, areaLabel: '第2网格', guardian: null },
  consent: VOLUNTEER_CONSENT_VERSION,
  sealed: { sealedBirthDate: 'sealed', sealedSex: null, sealedIdNumber: null },
  ...more,
});
const apply = (more: Partial<Application> = {}, taken = false) =>
  register(null, application(more), { now: NOW, taken });

describe('nobody is registered', () => {
  it.each([
    ['without a name', { name: '' }, 'NAME_MISSING'],
    ['on an older consent', { consent: '2020-01' }, 'CONSENT_OLD'],
    ['born tomorrow', { birthDate: '2026-11-24' }, 'BIRTH_DATE_INVALID'],
    ['born 130 years ago', { birthDate: '1896-01-01' }, 'BIRTH_DATE_INVALID'],
    ['at nine', { birthDate: '2017-01-01', guardian: GUARDIAN }, 'TOO_YOUNG'],
    ['at seventeen without a guardian', { birthDate: '2009-01-01' }, 'GUARDIAN_MISSING'],
    [
      'with somebody else’s day of birth in the id number',
      { idNumber: '420205199102030010' },
      'ID_NUMBER_INVALID',
    ],
  ])('%s', (_case, more, code) => {
    expect(apply(more)).toMatchObject({ ok: false, code });
  });
  it('twice, or under an id number that another one has', () => {
    const known = inventVolunteer({ personId: ME, name: '张小明', area: AREA }, crypto, NOW);
    expect(register(known, application(), { now: NOW, taken: false })).toMatchObject({
      code: 'ALREADY_REGISTERED',
    });
    expect(apply({}, true)).toMatchObject({ code: 'ID_NUMBER_TAKEN' });
  });
});

it('the check digit of an id number follows from the others', () => {
  const digits = [...'0123456789X'].filter((last) => fitsPerson(ID_NUMBER.slice(0, 17) + last, '1990-02-03'));
  expect(digits).toHaveLength(1);
});

it('a year is completed on the birthday, and one of 29 February on 1 March', () => {
  expect([ageOn('2008-11-24', '2026-11-23'), ageOn('2008-11-23', '2026-11-23')]).toEqual([17, 18]);
  expect([ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
});

it('a number says nothing of the id number, and stays with whoever comes back', () => {
  const made = apply({ idNumber: null });
  if (!made.ok) throw new Error(made.code);
  expect(made.data.number).toMatch(/^26\d{10}$/);
  const left = leave(made.data, { by: { personId: ME, name: '张小明' }, now: NOW, words: '' });
  if (!left.ok) throw new Error(left.code);
  expect(left.data).toMatchObject({ state: 'left', sealedBirthDate: null, marks: [ME], guardian: null });
  const back = register(left.data, application(), { now: NOW, taken: false });
  expect(back).toMatchObject({ ok: true, data: { number: made.data.number, state: 'active' } });
});

describe('a minor', () => {
  const minor = inventVolunteer(
    { personId: ME, name: '小张', area: AREA, birthDate: '2012-01-01', guardian: 'waiting' },
    crypto,
    NOW,
  );
  it('waits until somebody who looks after the area has seen the guardian’s consent', () => {
    expect(minor.state).toBe('waiting');
    const by = { personId: personIdOf('worker'), name: '王师傅' };
    expect(confirmGuardian(minor, { by, now: NOW, words: '到场' })).toMatchObject({
      ok: true,
      data: { state: 'active', guardian: { confirmedAt: NOW } },
    });
  });
  it('does not confirm for themselves, whatever office they hold', () => {
    const memberships = [
      { role: 'grid_worker' as const, territory: AREA, from: NOW, until: null, level: null },
    ];
    expect(mayConfirmGuardian({ personId: ME, name: '', memberships }, minor)).toBe(false);
  });
});

it('a helper is named by the volunteer alone and may act then; a stranger may not', () => {
  const volunteer = inventVolunteer({ personId: ME, name: '张奶奶', area: AREA }, crypto, NOW);
  const by = { personId: ME, name: '张奶奶' };
  const daughter = { personId: personIdOf('daughter'), name: '女儿' };
  const named = nameHelper(volunteer, { by, now: NOW, helper: daughter, relation: 'child' });
  if (!named.ok) throw new Error(named.code);
  const actor = (personId: typeof ME) => ({ personId, name: '', memberships: [] });
  expect(mayActFor(actor(daughter.personId), named.data)).toBe(true);
  expect(mayActFor(actor(daughter.personId), volunteer)).toBe(false);
  expect(nameHelper(volunteer, { by, now: NOW, helper: null, relation: 'child' })).toMatchObject({
    code: 'HELPER_UNKNOWN',
  });
});
