import { currentMe } from '../session/session';
import { cloud } from './cloud';
import { newRequestKey } from './request-key';

const ENDINGS = /\.(png|webp)$/i;

/** One upload a device path: a form may begin it while the person still writes, and sending finds it done. */
const begun = new Map<string, Promise<string>>();

/** Every file lies in its owner's folder; the server refuses ids from any other. Rejects without an answer. */
export function uploadPhoto(slice: string, devicePath: string): Promise<string> {
  const me = currentMe();
  if (!me) return Promise.reject(new Error('a photo needs an owner: sign in first'));
  const key = `${slice}:${devicePath}`;
  const known = begun.get(key);
  if (known !== undefined) return known;
  const ending = ENDINGS.exec(devicePath)?.[1]?.toLowerCase() ?? 'jpg';
  const upload = cloud.upload(`${slice}/${me.personId}/${newRequestKey()}.${ending}`, devicePath);
  begun.set(key, upload);
  upload.catch(() => begun.delete(key));
  return upload;
}
