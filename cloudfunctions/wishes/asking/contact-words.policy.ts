/**
 * A mobile number (also written with spaces or dashes) or an id-card number. Everybody in the district reads the words
 * of a wish; whoever helps gets the number from us.
 */
const MOBILE = /(?<!\d)1[3-9]\d(?:[ \-—]?\d){8}(?!\d)/;
const ID_NUMBER = /(?<!\d)\d{17}[\dXx](?!\d)/;

export const holdsContact = (text: string): boolean => MOBILE.test(text) || ID_NUMBER.test(text);
