/**
 * WeChat refuses a whole message (47003) for one field that is empty or too long. Limits count UTF-16 units, the
 * stricter reading of “characters”, and a surrogate pair is never cut in two.
 */
const THING = 20;
const PHRASE = 5;
const EMPTY = '无';

const cut = (text: string, length: number): string => {
  let kept = '';
  for (const char of text) {
    if (kept.length + char.length > length) break;
    kept += char;
  }
  return kept;
};

/** thing: at most 20 characters, on one line. */
export const thing = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return EMPTY;
  return line.length <= THING ? line : `${cut(line, THING - 1)}…`;
};

/** phrase: at most 5 Chinese characters and nothing else. */
export const phrase = (text: string): string => {
  const characters = [...text].filter((char) => /\p{Script=Han}/u.test(char));
  return cut(characters.join(''), PHRASE) || EMPTY;
};
