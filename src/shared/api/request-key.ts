const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** 20 characters, about 103 bits: one for each intent of the person, kept with the change until it is answered. */
export function newRequestKey(random: () => number = Math.random): string {
  return Array.from({ length: 20 }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('');
}
