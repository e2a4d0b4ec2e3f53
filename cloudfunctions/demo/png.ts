import { deflateSync } from 'node:zlib';

/** A picture of palette colours, one byte a dot. */
export type Raster = { width: number; height: number; palette: readonly string[]; dots: Uint8Array };

const crcOf = (bytes: Buffer): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crcOf(body))]);
};

const BIT_DEPTH = 8;
const INDEXED_COLOUR = 3;

/** PNG (ISO/IEC 15948) with a palette: small, and every viewer opens it. */
export const pngOf = ({ width, height, palette, dots }: Raster): Buffer => {
  const rows = Array.from({ length: height }, (_, row) =>
    // each row begins with its filter: none
    Buffer.concat([Buffer.from([0]), dots.subarray(row * width, (row + 1) * width)]),
  );
  const header = Buffer.concat([
    uint32(width),
    uint32(height),
    Buffer.from([BIT_DEPTH, INDEXED_COLOUR, 0, 0, 0]),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.join(''), 'hex')),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
