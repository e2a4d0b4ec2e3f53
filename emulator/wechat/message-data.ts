/** Character limits of a subscription message's fields, by the kind that a field's name begins with (WeChat). */
const PATTERNS: Record<string, RegExp> = {
  thing: /^.{1,20}$/su,
  number: /^-?\d{1,32}(\.\d+)?$/,
  letter: /^[A-Za-z]{1,32}$/,
  symbol: /^[^\p{L}\p{N}]{1,5}$/u,
  character_string: /^[\x21-\x7e]{1,32}$/,
  time: /^(?=.*\d{1,2}[:：]\d{2}).{1,32}$/u,
  date: /^(?=\d{4}[年/.-]).{1,32}$/u,
  amount: /^\D{0,2}\d{1,10}(\.\d+)?元?$/u,
  phone_number: /^[\d+-]{1,17}$/,
  car_number: /^.{1,8}$/u,
  name: /^([\p{Script=Han}·]{1,10}|[\x20-\x7e]{1,20})$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
};

const kindOf = (field: string): string => field.replace(/\d+$/, '');

const isFieldValue = (value: unknown): value is { value: string | number } =>
  typeof value === 'object' && value !== null && 'value' in value;

/** The first field of a message that WeChat would refuse with 47003, or undefined. */
export const invalidField = (data: unknown): string | undefined => {
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return 'data';
  return Object.entries(data).find(([field, content]) => {
    const pattern = PATTERNS[kindOf(field)];
    return !pattern || !isFieldValue(content) || !pattern.test(String(content.value));
  })?.[0];
};
