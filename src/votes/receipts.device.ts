import { newRequestKey } from '../shared/api/request-key';
import { storage } from '../shared/device/device';

/** No signs that are taken for one another. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 16;

/** Drawn here and told nobody but the sealed ballot. */
const newReceipt = (random: () => number = Math.random): string =>
  Array.from({ length: LENGTH }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length))).join('');

type Intent = { key: string; receipt: string };
const intents = new Map<string, Intent>();

/** The same for one vote until the app is closed, so that a lost answer is asked for again and not voted anew. */
export const intentFor = (id: string): Intent => {
  const intent = intents.get(id) ?? { key: newRequestKey(), receipt: newReceipt() };
  intents.set(id, intent);
  return intent;
};

const keyOf = (id: string): string => `vote-receipt:${id}`;

export const keepReceipt = (id: string, receipt: string): void => {
  try {
    storage.set(keyOf(id), receipt);
  } catch {
    // A full device goes without.
  }
};
export const keptReceipt = (id: string): string | null => storage.get<string>(keyOf(id));

/** In fours, as it is read out. */
export const grouped = (receipt: string): string => receipt.replace(/(.{4})(?=.)/g, '$1 ');
