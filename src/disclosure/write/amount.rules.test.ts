import { amountOf, emptyAmount, fenOf, problemOf, textOf } from './amount.rules';

it.each([[''], ['十元'], ['1.234'], ['-5'], ['1e3'], ['.5'], ['1000000001']])(
  'takes no amount from %p',
  (yuan) => {
    expect(fenOf(yuan)).toBeNull();
  },
);

it.each([
  ['1280', 128_000],
  ['1,280.5', 128_050],
  ['0.07', 7],
  ['86.50', 8650],
  ['19.99', 1999],
])('%s yuan are %i fen, to the fen', (yuan, fen) => {
  expect(fenOf(yuan)).toBe(fen);
});

it('names what a line still needs, and keeps what was typed', () => {
  expect(problemOf({ ...emptyAmount(), yuan: '5' })).toBe('请写项目名称');
  expect(problemOf({ ...emptyAmount(), label: '灯', yuan: '五元' })).toContain('请写金额');
  expect(problemOf({ ...emptyAmount(), label: '灯', yuan: '5' })).toBeNull();
});

it('reads back what it wrote', () => {
  const line = { ...emptyAmount(), label: '灯', yuan: '86.50' };
  expect(textOf(amountOf(line))).toEqual(line);
});
