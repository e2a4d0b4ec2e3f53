import type { PersonalData } from '#types/posts.labels';

const DIGITS = '零一二三四五六七八九';
const SPOKEN: Readonly<Record<string, string>> = { 〇: '0', 幺: '1', 两: '2', 叁: '3', 肆: '4', 伍: '5' };

const digitOf = (char: string): string => {
  const place = DIGITS.indexOf(char);
  return place >= 0 ? String(place) : (SPOKEN[char] ?? char);
};

/** Full width and Chinese digits as digits. */
const plainDigits = (text: string): string => [...text.normalize('NFKC')].map(digitOf).join('');

/** What people put between the digits of one number. */
const GAP = '[\\s\\-—–_.·*()]{0,3}';
const digits = (first: string, more: number, last = '\\d'): string =>
  `${first}(?:${GAP}\\d){${more}}${GAP}${last}`;
const alone = (...patterns: string[]): RegExp => new RegExp(`(?<!\\d)(?:${patterns.join('|')})(?!\\d)`, 'g');

const ID_NUMBER = alone(digits('[1-9]', 16, '[\\dXx]'));
const CARD = alone(...[19, 18, 17, 16].map((length) => digits('\\d', length - 2)));
const PHONE = alone(`(?:\\+?86${GAP})?1${GAP}${digits('[3-9]', 8)}`);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** GB 11643-1999: the last sign is a checksum, so that a long order number is not taken for a person. */
const isIdNumber = (text: string): boolean => {
  const month = Number(text.slice(10, 12));
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return month >= 1 && month <= 12 && CHECKS[sum % 11] === text[17]?.toUpperCase();
};

/** Luhn (ISO/IEC 7812-1); 62 is UnionPay, 3 to 5 the other networks. */
const isCard = (digits: string): boolean => {
  if (!/^(62|[3-5])/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
};

const bare = (text: string): string => text.replace(/[^\dXx]/g, '');

type Search = readonly [kind: PersonalData, pattern: RegExp, fits: (found: string) => boolean];
/** The longest first: a part of an id number looks like a phone. */
const SEARCHES: readonly Search[] = [
  ['idNumber', ID_NUMBER, isIdNumber],
  ['bankCard', CARD, isCard],
  ['phone', PHONE, () => true],
];

/**
 * What must not stand where everybody reads (PIPL Art. 25 and 28). Numbers of offices and hotlines are meant to be
 * read: landlines and short numbers pass.
 */
export const personalDataIn = (words: string): PersonalData[] => {
  let text = plainDigits(words);
  return SEARCHES.flatMap(([kind, pattern, fits]) => {
    let isFound = false;
    text = text.replace(pattern, (found) => {
      if (!fits(bare(found))) return found;
      isFound = true;
      return '#';
    });
    return isFound ? [kind] : [];
  });
};
