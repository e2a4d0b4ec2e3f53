import { currentMe } from '../session/session';
import { cloud } from './cloud';
import { newRequestKey } from './request-key';

const ENDINGS = /\.(png|webp)$/i;

/** Every file lies in its owner's folder; the server refuses ids from any other. Throws without an answer. */
export async function uploadPhoto(slice: string, devicePath: string): Promise<string> {
  const me = currentMe();
  if (!me) throw new Error('a photo needs an owner: sign in first');
  const ending = ENDINGS.exec(devicePath)?.[1]?.toLowerCase() ?? 'jpg';
  return cloud.upload(`${slice}/${me.personId}/${newRequestKey()}.${ending}`, devicePath);
}
