import { fillGaps, gapsIn } from './gaps';
import { TEMPLATES } from './templates';

it('names every gap once, in the order of the text', () => {
  expect(gapsIn('〔日期〕停水', '〔原因〕，〔日期〕')).toEqual(['日期', '原因']);
});

it('fills every gap of a name, and leaves what nobody answered', () => {
  expect(fillGaps('〔日期〕，〔日期〕，〔原因〕', { 日期: ' 11月25日 ', 原因: '  ' })).toBe(
    '11月25日，11月25日，〔原因〕',
  );
});

it('what is filled in is no gap by itself', () => {
  expect(fillGaps('〔原因〕', { 原因: '$& 抢修' })).toBe('$& 抢修');
});

it.each(TEMPLATES.map(({ name, title, body }) => [name, title, body] as const))(
  'the template %s is complete once its gaps are filled',
  (_name, title, body) => {
    const gaps = gapsIn(title, body);
    expect(gaps.length).toBeGreaterThan(3);
    const given = Object.fromEntries(gaps.map((gap) => [gap, '甲']));
    expect(gapsIn(fillGaps(title, given), fillGaps(body, given))).toEqual([]);
  },
);
