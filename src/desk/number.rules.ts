/** What is written while listening on the phone (`261122 48375 2`, full-width digits, dots) as the number it means. */
export function readNumber(written: string): string | null {
  const digits = written.normalize('NFKC').replace(/\D/g, '');
  return digits.length === 12 ? `${digits.slice(0, 6)}-${digits.slice(6, 11)}-${digits.slice(11)}` : null;
}

/** The last digit checks the others (Luhn): one misheard digit is found before anybody is asked. */
export function isNumber(number: string): boolean {
  const digits = [...number.replace(/-/g, '')].map(Number);
  const sum = digits.reverse().reduce((total, digit, index) => {
    const doubled = digit * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** What is wrong with what was written, in words; `null`: nothing. */
export function numberProblem(written: string): string | null {
  const number = readNumber(written);
  if (number === null) return '编号是 12 位数字，请对照居民手机上的编号';
  return isNumber(number) ? null : '有一位数字不对，请再听一遍';
}
