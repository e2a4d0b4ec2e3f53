import type { Ports } from '#platform/ports';
import type { NoticeDetail } from '#types/notices';
import type { Pictures } from './notice.paper';

/** What a poster can carry: beyond it the file is too heavy for a phone and the function's memory. */
const MOST_BYTES = 8 * 1024 * 1024;

const PNG = [0x89, 0x50, 0x4e, 0x47];
const JPEG = [0xff, 0xd8, 0xff];

/** By the first bytes and never by the name; WebP cannot be set. */
const isPrintable = (bytes: Uint8Array): boolean =>
  [PNG, JPEG].some((mark) => mark.every((byte, at) => bytes[at] === byte));

/** The pictures of a notice that paper can show, as long as there is room for them. */
export const picturesOf = async (
  files: Ports['files'],
  { blocks, files: known }: Pick<NoticeDetail, 'blocks' | 'files'>,
): Promise<Pictures> => {
  const wanted = blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : []));
  const found = new Map<string, Uint8Array>();
  let room = MOST_BYTES;
  for (const id of new Set(wanted)) {
    const size = known.find(({ fileId }) => fileId === id)?.bytes ?? 0;
    if (size > room) continue;
    const bytes = await files.read(id);
    if (bytes === null || bytes.length > room || !isPrintable(bytes)) continue;
    found.set(id, bytes);
    room -= bytes.length;
  }
  return found;
};
