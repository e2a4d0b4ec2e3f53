import * as v from 'valibot';

/**
 * What a person writes has line breaks and tabs, but no other control character and no direction override
 * (which would let a text show something else than it says). Joiners stay: emoji are made of them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: refusing them is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

export const cleanText = v.check((text: string) => !CONTROL.test(text), 'control or direction characters');

/** Words that must be there: trimmed, 1 to `max` characters. */
export const words = (max: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max), cleanText);

/** Words that may be missing: trimmed, up to `max` characters. */
export const maybeWords = (max: number) => v.pipe(v.string(), v.trim(), v.maxLength(max), cleanText);
