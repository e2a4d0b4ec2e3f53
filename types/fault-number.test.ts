import { faultNumber } from './fault-number.labels';

it('the same trace id gives the same six digits, wherever they are made', () => {
  expect(faultNumber('c9f0f895-6f1a-4b0e-9f5b-3d2a1c0b9e8d')).toMatch(/^\d{6}$/);
  expect(faultNumber('c9f0f895-6f1a-4b0e-9f5b-3d2a1c0b9e8d')).toBe(
    faultNumber('c9f0f895-6f1a-4b0e-9f5b-3d2a1c0b9e8d'),
  );
  // written down once: an older app and a newer function must agree
  expect(faultNumber('a')).toBe(String(0xe40c292c % 1_000_000).padStart(6, '0'));
});

it('faults of one day rarely share a number', () => {
  const numbers = new Set(Array.from({ length: 200 }, (_, n) => faultNumber(`trace-${n}`)));
  expect(numbers.size).toBeGreaterThan(195);
});
