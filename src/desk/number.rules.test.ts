import { isNumber, numberProblem, readNumber } from './number.rules';

describe('a number that is read out on the phone', () => {
  it.each(['', '26112', '261122-43365', '2611224336578'])('refuses %p: not twelve digits', (written) => {
    expect(numberProblem(written)).toBe('编号是 12 位数字，请对照居民手机上的编号');
  });

  it.each(['261122-43365-8', '261122-43366-7', '261122-34365-7'])(
    'finds the wrong digit of %s',
    (written) => {
      expect(numberProblem(written)).toBe('有一位数字不对，请再听一遍');
    },
  );

  it.each(['261122-43365-7', '261122433657', ' 261122 43365 7 ', '２６１１２２—４３３６５—７'])(
    'understands %p',
    (written) => {
      expect(readNumber(written)).toBe('261122-43365-7');
      expect(isNumber('261122-43365-7')).toBe(true);
      expect(numberProblem(written)).toBeNull();
    },
  );
});
