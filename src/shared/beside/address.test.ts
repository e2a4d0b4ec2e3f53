import { choiceIn, pageIn, withChoice } from './address';

const WORK = '#/pages/work/index';

describe('the address says what is chosen beside a list', () => {
  it.each([
    [WORK, null],
    [`${WORK}?other=r_1`, null],
    [`${WORK}?re=r_1`, null],
    [`${WORK}?request=r_1`, 'r_1'],
    [`${WORK}?side=board&request=p_1%20420205%2F003`, 'p_1 420205/003'],
  ])('in %s it is %p', (hash, chosen) => {
    expect(choiceIn(hash, 'request')).toBe(chosen);
    expect(pageIn(hash)).toBe('/pages/work/index');
  });

  it('another choice takes its place, and leaves the rest', () => {
    expect(withChoice(`${WORK}?request=r_1&side=board`, 'request', 'p 2')).toBe(
      `${WORK}?side=board&request=p%202`,
    );
    expect(withChoice(`${WORK}?request=r_1`, 'request', null)).toBe(WORK);
  });
});
