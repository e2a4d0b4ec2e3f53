import { openPhoneCodes } from './phone-codes';

describe('a phone code', () => {
  const opened = () => {
    const clock = { now: 0 };
    return { clock, codes: openPhoneCodes(() => clock.now) };
  };

  it('is worth nothing after five minutes', () => {
    const { clock, codes } = opened();
    const code = codes.issue('somebody');
    clock.now = 5 * 60_000;
    expect(codes.redeem(code)).toBeUndefined();
  });

  it('is worth its person once', () => {
    const { clock, codes } = opened();
    const code = codes.issue('somebody');
    clock.now = 5 * 60_000 - 1;
    expect(codes.redeem('guessed')).toBeUndefined();
    expect(codes.redeem(code)).toBe('somebody');
    expect(codes.redeem(code)).toBeUndefined();
  });
});
