import { ageOn, applicationOf, isMinor, problemsOf } from './form.rules';
import { NO_SECRETS, type Secrets, type Wishes } from './form.types';

const TODAY = '2026-11-22';
const wishes: Wishes = {
  ...{ skills: [], kinds: ['safety'], times: [] },
  area: { territory: '420205/003/001/g02', label: '第2网格' },
};
const adult: Secrets = { ...NO_SECRETS, birthDate: '1986-05-04' };
const child: Secrets = { ...NO_SECRETS, birthDate: '2012-05-04' };
const problems = (secrets: Secrets, consented = true, given = wishes) =>
  Object.keys(problemsOf(given, secrets, { today: TODAY, consented }));

describe('what is missing', () => {
  it.each<[string, string[], Secrets, boolean, Wishes]>([
    ['everything', ['area', 'birthDate', 'consent'], NO_SECRETS, false, { ...wishes, area: null }],
    ['a separate consent', ['consent'], adult, false, wishes],
    ['a place of an id number', ['idNumber'], { ...adult, idNumber: '11010119860504' }, true, wishes],
    ['the guardian of a child', ['guardianName', 'relation', 'guardianPhone'], child, true, wishes],
    [
      'a phone of eleven digits',
      ['guardianPhone'],
      { ...child, guardianName: '周强', relation: 'parent', guardianPhone: '0714-1234567' },
      true,
      wishes,
    ],
  ])('%s', (_what, found, secrets, consented, given) => {
    expect(problems(secrets, consented, given)).toEqual(found);
  });

  it('nothing, for an adult who leaves out what may be left out', () => {
    expect(problems(adult)).toEqual([]);
  });
});

it.each([
  ['2008-11-23', true],
  ['2008-11-22', false],
])('who was born on %s is under age today: %s', (birthDate, minor) => {
  expect(isMinor(birthDate, TODAY)).toBe(minor);
});

it('counts whole years', () => {
  expect(ageOn('2012-11-23', TODAY)).toBe(13);
  expect(ageOn('2012-11-22', TODAY)).toBe(14);
});

describe('what leaves the phone', () => {
  it('of an adult no guardian, and nothing that was left out', () => {
    const grown = {
      ...adult,
      guardianName: '周强',
      relation: 'parent' as const,
      guardianPhone: '13900000001',
    };
    expect(applicationOf(wishes, grown, TODAY)).toMatchObject({ guardian: null, sex: null, idNumber: null });
  });

  it('of a child the guardian, with a phone as it is dialled', () => {
    const guarded = {
      ...child,
      guardianName: ' 周强 ',
      relation: 'parent' as const,
      guardianPhone: '139 0000 0001',
    };
    expect(applicationOf(wishes, guarded, TODAY).guardian).toEqual({
      ...{ name: '周强', relation: 'parent', phone: '13900000001' },
    });
  });

  it('an id number without its spaces and with a capital letter at the end', () => {
    const numbered = { ...adult, idNumber: '420205 19860504 123x' };
    expect(applicationOf(wishes, numbered, TODAY).idNumber).toBe('42020519860504123X');
  });
});
