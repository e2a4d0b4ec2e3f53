import type { Instant } from '#types/time';
import { digitsOf } from './ids';
import { dayOf } from './instant';

/**
 * A number that people can read out on the phone: `261122-48375-2`, day, five digits, check digit.
 * It is drawn, not counted: a counter would be one more trip and one hot document for the whole district.
 * Two that collide on one day are told apart by the unique index, and the next `attempt` draws again.
 */
export const drawNumber = (seed: string, now: Instant, attempt = 0): string => {
  const day = dayOf(now).slice(2).replaceAll('-', '');
  const serial = digitsOf(`number ${seed} ${attempt}`, 5);
  return `${day}-${serial}-${checkDigit(day + serial)}`;
};

/** Luhn: finds every wrong digit and nearly every swap of neighbours, the errors people make on the phone. */
export const checkDigit = (digits: string): number => {
  const sum = [...digits].reverse().reduce((total, char, index) => {
    const doubled = Number(char) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

export const isNumber = (text: string): boolean => {
  const match = /^(\d{6})-(\d{5})-(\d)$/.exec(text);
  return match !== null && checkDigit(`${match[1]}${match[2]}`) === Number(match[3]);
};
