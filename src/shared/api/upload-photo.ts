import { currentMe, signIn } from '../session/session';
import { cloud } from './cloud';
import { newRequestKey } from './request-key';

const ENDINGS = /\.(png|webp)$/i;

/** One upload a device path: a form may begin it while the person still writes, and sending finds it done. */
const begun = new Map<string, Promise<string>>();
const names = new Map<string, string>();

/**
 * The name of a photo in the cloud, made once: a repeated upload writes the same file again, so that an answer that
 * got lost leaves no second one behind.
 */
export function photoName(devicePath: string): string {
  const name = names.get(devicePath) ?? newRequestKey();
  names.set(devicePath, name);
  return name;
}

/** A page that was opened from a message has not signed anybody in yet. */
async function owner(): Promise<string> {
  if (!currentMe()) await signIn();
  const me = currentMe();
  if (!me) throw new Error('a photo needs an owner, and nobody could be signed in');
  return me.personId;
}

/** One upload, with the ending that says what the file is. Rejects without an answer. */
export async function uploadFile(
  slice: string,
  devicePath: string,
  ending: string,
  name = newRequestKey(),
): Promise<string> {
  return cloud.upload(`${slice}/${await owner()}/${name}.${ending}`, devicePath);
}

const endingOf = (devicePath: string): string => ENDINGS.exec(devicePath)?.[1]?.toLowerCase() ?? 'jpg';

/** Every file lies in its owner's folder; the server refuses ids from any other. Rejects without an answer. */
export function uploadPhoto(
  slice: string,
  devicePath: string,
  name = photoName(devicePath),
): Promise<string> {
  const key = `${slice}:${devicePath}`;
  const known = begun.get(key);
  if (known !== undefined) return known;
  const sent = uploadFile(slice, devicePath, endingOf(devicePath), name);
  begun.set(key, sent);
  sent.catch(() => begun.delete(key));
  return sent;
}
