/** Bytes of a marker and of the length behind it. */
const MARKER = 2;
const FRAME = [0xc0, 0xc1, 0xc2];

/** What a JPEG says of its own size in pixels. */
export const jpegSize = (bytes: Buffer): { width: number; height: number } => {
  for (let at = MARKER; at + 9 < bytes.length; at += MARKER + bytes.readUInt16BE(at + MARKER)) {
    if (FRAME.includes(bytes[at + 1] ?? 0))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  }
  throw new Error('no picture that says how large it is');
};
