/** How many first bytes of a file tell its kind. */
export const HEAD_BYTES = 16;

type Kind = 'jpg' | 'png' | 'webp' | 'pdf' | 'zip';

const text = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, to));

const begins = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, place) => head[place] === byte);

/** By the first bytes, whatever the name says. The formats of Office are zip archives. */
const kindOf = (head: Uint8Array): Kind | null => {
  if (begins(head, 0xff, 0xd8, 0xff)) return 'jpg';
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp';
  if (text(head, 0, 5) === '%PDF-') return 'pdf';
  return begins(head, 0x50, 0x4b, 0x03, 0x04) ? 'zip' : null;
};

const EXTENSIONS: Readonly<Record<string, Kind>> = {
  jpg: 'jpg',
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
};

const PICTURES: readonly string[] = ['jpg', 'jpeg', 'png', 'webp'];

const extensionOf = (file: string): string => file.split('.').at(-1) ?? '';

export const isPicture = (file: string): boolean => PICTURES.includes(extensionOf(file));

/** Whether a file is what its name says. @param head its first `HEAD_BYTES` bytes */
export const isAsNamed = (file: string, head: Uint8Array): boolean => {
  const expected = EXTENSIONS[extensionOf(file)];
  return expected !== undefined && kindOf(head) === expected;
};
