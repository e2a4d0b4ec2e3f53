const KEPT_UNDER = 'played-openid';

export type Persona = { openid: string; name: string; role: string; territory: string };

/** The openid of the person being played, sent with every call to the local cloud. */
export const playedOpenid = (): string | null => localStorage.getItem(KEPT_UNDER);

/** The app starts anew, so that nothing of the person before is left in memory. */
export function play(openid: string | null): void {
  if (openid) localStorage.setItem(KEPT_UNDER, openid);
  else localStorage.removeItem(KEPT_UNDER);
  location.hash = '#/pages/home/index';
  location.reload();
}

export async function personas(): Promise<Persona[]> {
  const answer = await fetch('/_emulator/personas');
  if (!answer.ok) throw new Error(`personas answered ${answer.status}`);
  return (await answer.json()) as Persona[];
}

export async function phoneCode(): Promise<string> {
  const answer = await fetch('/_emulator/wechat/phone-code', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-emulator-openid': playedOpenid() ?? '' },
    body: '{}',
  });
  return ((await answer.json()) as { code: string }).code;
}
