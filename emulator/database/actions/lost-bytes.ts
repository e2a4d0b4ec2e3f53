import { isPlainObject } from '../document';
import { invalid } from '../errors';

const isByte = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 256;

// The SDK encodes a Buffer as its toJSON, whose bytes are lost, and another typed array as an object of places.
const isLostBuffer = (value: Record<string, unknown>): boolean =>
  value.type === 'Buffer' && Array.isArray(value.data) && Object.keys(value).length === 2;

const isTypedArray = (value: Record<string, unknown>): boolean => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key, i) => key === String(i)) && Object.values(value).every(isByte);
};

/** Refuses what is left of bytes after the SDK has sent them: nobody could read them back. */
export const refuseLostBytes = (value: unknown, path: readonly string[]): void => {
  if (Array.isArray(value)) {
    for (const [i, element] of value.entries()) refuseLostBytes(element, [...path, String(i)]);
  }
  if (!isPlainObject(value)) return;
  if (isLostBuffer(value) || isTypedArray(value)) {
    invalid(
      `bytes in '${path.join('.')}': the SDK does not carry a Buffer or typed array, store base64 text`,
    );
  }
  for (const [key, inner] of Object.entries(value)) refuseLostBytes(inner, [...path, key]);
};
