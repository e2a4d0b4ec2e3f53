import { checkDigit, drawNumber, isNumber } from './request-number';

const NOW = '2026-11-22T02:00:00.000Z';

it.each(['261122-48375-0', '261122-4837-2', '261122483752', '', '261122-48375-22'])('refuses %s', (text) => {
  expect(isNumber(text)).toBe(false);
});

it('finds every single wrong digit', () => {
  const number = drawNumber('r_1', NOW);
  [...number].forEach((char, place) => {
    if (char === '-') return;
    const wrong = `${number.slice(0, place)}${(Number(char) + 1) % 10}${number.slice(place + 1)}`;
    expect(isNumber(wrong)).toBe(false);
  });
});

it('begins with the day in Shanghai', () => {
  expect(drawNumber('r_1', NOW)).toMatch(/^261122-\d{5}-\d$/);
  expect(drawNumber('r_1', '2026-11-22T16:00:00.000Z')).toMatch(/^261123-/);
});

it('draws the same number again, and another at the next attempt', () => {
  expect(isNumber(drawNumber('r_1', NOW))).toBe(true);
  expect(drawNumber('r_1', NOW)).toBe(drawNumber('r_1', NOW));
  expect(drawNumber('r_1', NOW, 1)).not.toBe(drawNumber('r_1', NOW));
});

it('computes the check digit of Luhn', () => {
  expect(checkDigit('7992739871')).toBe(3);
  expect(checkDigit('0')).toBe(0);
});
