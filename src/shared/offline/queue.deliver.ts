import type { OperationName } from '#types/contract';
import type { Reply } from '#types/errors';
import { noAnswer } from '../api/no-answer';
import type { PhotoUpload, Waiting } from './queue.types';

export type Transport = {
  call(name: OperationName, input: unknown, requestKey: string): Promise<Reply<unknown>>;
  upload: PhotoUpload;
};

/** Uploads the photos that have no file id yet, noting each one so that no repetition uploads it again, then calls. */
export async function deliver(
  { call, upload }: Transport,
  item: Waiting,
  note: (photos: Waiting['photos']) => void,
): Promise<Reply<unknown>> {
  const photos = [...item.photos];
  try {
    for (const [i, photo] of photos.entries()) {
      if (photo.fileId) continue;
      photos[i] = { ...photo, fileId: await upload(item.name.split('.')[0] ?? '', photo.path, photo.name) };
      note([...photos]);
    }
  } catch {
    return noAnswer;
  }
  const input = photos.length > 0 ? { ...item.input, photos: photos.map((p) => p.fileId) } : item.input;
  return call(item.name, input, item.key);
}
