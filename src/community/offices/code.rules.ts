/** The eight digits in what was typed or scanned; spaces between them are how people read them out. */
export const digitsIn = (text: string): string | null => {
  const digits = text.replace(/\s/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
};
