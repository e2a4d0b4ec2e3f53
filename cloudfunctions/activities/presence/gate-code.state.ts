import { epochOf, instantOf } from '#kernel/instant';
import type { ActivityId } from '#types/ids';
import type { Instant } from '#types/time';

/** A keyed digest in hex; without the key nobody makes a code. */
export type Mac = (text: string) => string;

/** Ten characters of the activity's id, six of the half minute, sixteen (80 bits) of the signature: 32 in all. */
const ID_LENGTH = 10;
const WINDOW_LENGTH = 6;
const MAC_LENGTH = 16;
const WINDOW_MS = 30_000;

const ALPHABET = '0123456789abcdefghijklmnopqrstuv';

const base32 = (number: number, length: number): string =>
  number.toString(32).padStart(length, '0').slice(-length);

const signature = (mac: Mac, body: string): string =>
  Array.from({ length: MAC_LENGTH }, (_, place) => {
    const byte = Number.parseInt(mac(`gate ${body}`).slice(place * 2, place * 2 + 2), 16);
    return ALPHABET[byte & 31];
  }).join('');

export const windowOf = (at: Instant): number => Math.floor(epochOf(at) / WINDOW_MS);
export const windowStart = (window: number): Instant => instantOf(window * WINDOW_MS);

export type GateCode = { scene: string; from: Instant; until: Instant };

/** The code that the gate shows during one half minute. */
export const gateCode = (mac: Mac, id: ActivityId, window: number): GateCode => {
  const body = id.slice(2, 2 + ID_LENGTH) + base32(window, WINDOW_LENGTH);
  return { scene: body + signature(mac, body), from: windowStart(window), until: windowStart(window + 1) };
};

/** The beginning of the activity's id and the moment at which the code was shown; `null`: nobody of us made it. */
export const readGateCode = (mac: Mac, scene: string): { idPrefix: string; shownAt: Instant } | null => {
  const body = scene.slice(0, ID_LENGTH + WINDOW_LENGTH);
  if (scene !== body + signature(mac, body)) return null;
  const window = Number.parseInt(body.slice(ID_LENGTH), 32);
  return { idPrefix: `a_${body.slice(0, ID_LENGTH)}`, shownAt: windowStart(window) };
};
