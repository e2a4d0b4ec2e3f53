import { requestSettings } from './request.settings';

describe('the settings of a new request', () => {
  it('are the product’s where nobody decided otherwise', () => {
    expect(requestSettings([], 'safety')).toEqual({
      workingDays: 5,
      source: 'default',
      levelDays: { community: 1, street: 1, district: 1 },
      checkDays: 2,
      ratingWindowDays: 15,
      reopenWindowDays: 15,
      reopenLimit: 2,
      contactDays: 1,
      rectifyDays: 5,
      failedChecks: 2,
      urgeHours: 24,
    });
  });

  it.each([
    ['the smaller territory wins', [{ workingDays: 7 }, {}, { workingDays: 4 }], 4],
    ['a category wins over the general limit', [{ workingDaysFor: { safety: 2 } }, { workingDays: 4 }], 2],
    [
      'of two for a category, the smaller territory’s',
      [{ workingDaysFor: { safety: 2 } }, { workingDaysFor: { safety: 1 } }],
      1,
    ],
    ['another category says nothing', [{ workingDaysFor: { noise: 9 } }, { workingDays: 4 }], 4],
  ])('%s', (_case, layers, workingDays) => {
    expect(requestSettings(layers, 'safety')).toMatchObject({ workingDays, source: 'setting' });
  });

  it.each([0, -1, 1.5, 400, '3', null, Number.NaN])(
    '%p promises nothing and is passed over',
    (workingDays) => {
      expect(requestSettings([{ workingDays: 6 }, { workingDays }], 'noise').workingDays).toBe(6);
    },
  );

  it('may forbid reopening', () => {
    expect(requestSettings([{ reopenLimit: 0 }], 'noise').reopenLimit).toBe(0);
  });
});
