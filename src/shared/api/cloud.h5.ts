import type { Reply } from '#types/errors';
import { playedOpenid } from '../session/persona.h5';
import type { Cloud } from './cloud.types';

const nobody = { ok: false, error: { code: 'IDENTITY_MISSING', details: {}, traceId: '' } } as const;

/** The local cloud on the same origin; the person who is played travels in a header. */
const identity = () => ({ 'x-emulator-openid': playedOpenid() ?? '' });

export const cloud: Cloud = {
  async call(slice, body) {
    // The page behind the sign-in screen asks already; there is nobody yet to ask for.
    if (!playedOpenid()) return nobody;
    const answer = await fetch(`/fn/${slice}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...identity() },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as Reply<unknown>;
  },
  async upload(path, devicePath) {
    const file = await (await fetch(devicePath)).blob();
    const answer = await fetch(`/_storage/upload?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: { 'content-type': file.type || 'image/jpeg', ...identity() },
      body: file,
    });
    if (!answer.ok) throw new Error(`upload answered ${answer.status}`);
    return ((await answer.json()) as { fileID: string }).fileID;
  },
};
