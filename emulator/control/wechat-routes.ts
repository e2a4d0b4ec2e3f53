import { type Answer, type Ask, json, type Route, readJsonBody, refused } from '../server/http';
import { isOpenid, openidOf } from '../server/openid';
import type { PhoneCodes } from '../wechat/phone-codes';
import type { SubscribeMessages } from '../wechat/subscribe-messages';
import type { TextCheck } from '../wechat/text-check';

export type WeChatRouteDeps = {
  messages: SubscribeMessages;
  codes: PhoneCodes;
  texts: Pick<TextCheck, 'suspect'>;
};

const REFUSE = /^\/_emulator\/wechat\/refuse$/;

const refuse = async ({ messages }: WeChatRouteDeps, ask: Ask): Promise<Answer> => {
  const openid = (await readJsonBody(ask))?.openid;
  if (!isOpenid(openid)) return refused(400, 'OPENID_MALFORMED', { expected: '{"openid"}' });
  await messages.refuse(openid);
  return json({ ok: true });
};

const acceptAgain = async ({ messages }: WeChatRouteDeps, ask: Ask): Promise<Answer> => {
  const openid = (await readJsonBody(ask))?.openid;
  await messages.acceptAgain(typeof openid === 'string' ? openid : undefined);
  return json({ ok: true });
};

const phoneCode = ({ codes }: WeChatRouteDeps, ask: Ask): Promise<Answer> => {
  const identity = openidOf(ask);
  if (!identity.ok || identity.openid === undefined) {
    return Promise.resolve(refused(400, 'OPENID_MALFORMED', { header: 'x-emulator-openid' }));
  }
  return Promise.resolve(json({ code: codes.issue(identity.openid) }));
};

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string') : [];

const suspect = async ({ texts }: WeChatRouteDeps, ask: Ask): Promise<Answer> => {
  const body = await readJsonBody(ask);
  texts.suspect({ risky: listOf(body?.risky), review: listOf(body?.review) });
  return json({ ok: true });
};

/** What people do on WeChat's side: read their messages, refuse them, give their phone number. */
export const wechatRoutes = (deps: WeChatRouteDeps): Route[] => [
  {
    method: 'GET',
    path: /^\/_emulator\/messages$/,
    answer: () => Promise.resolve(json(deps.messages.list())),
  },
  { method: 'POST', path: REFUSE, answer: (ask) => refuse(deps, ask) },
  { method: 'DELETE', path: REFUSE, answer: (ask) => acceptAgain(deps, ask) },
  { method: 'POST', path: /^\/_emulator\/wechat\/suspect-words$/, answer: (ask) => suspect(deps, ask) },
  { method: 'POST', path: /^\/_emulator\/wechat\/phone-code$/, answer: (ask) => phoneCode(deps, ask) },
];
