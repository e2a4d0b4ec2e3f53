import { currentMe, signIn } from '../session/session';
import { cloud } from './cloud';
import { newRequestKey } from './request-key';

const ENDINGS = /\.(png|webp)$/i;

/** One upload a device path: a form may begin it while the person still writes, and sending finds it done. */
const begun = new Map<string, Promise<string>>();

/** A page that was opened from a message has not signed anybody in yet. */
async function owner(): Promise<string> {
  if (!currentMe()) await signIn();
  const me = currentMe();
  if (!me) throw new Error('a photo needs an owner, and nobody could be signed in');
  return me.personId;
}

async function upload(slice: string, devicePath: string): Promise<string> {
  const ending = ENDINGS.exec(devicePath)?.[1]?.toLowerCase() ?? 'jpg';
  return cloud.upload(`${slice}/${await owner()}/${newRequestKey()}.${ending}`, devicePath);
}

/** Every file lies in its owner's folder; the server refuses ids from any other. Rejects without an answer. */
export function uploadPhoto(slice: string, devicePath: string): Promise<string> {
  const key = `${slice}:${devicePath}`;
  const known = begun.get(key);
  if (known !== undefined) return known;
  const sent = upload(slice, devicePath);
  begun.set(key, sent);
  sent.catch(() => begun.delete(key));
  return sent;
}
