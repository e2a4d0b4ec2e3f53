import { type Ask, header } from './http';

const OPENID = /^[A-Za-z0-9_-]{1,64}$/;

export const isOpenid = (value: unknown): value is string => typeof value === 'string' && OPENID.test(value);

/** The emulated WeChat identity of a request: a person, nobody (no header), or a header that names no person. */
export const openidOf = (ask: Ask): { ok: true; openid: string | undefined } | { ok: false } => {
  const value = header(ask, 'x-emulator-openid')?.trim();
  if (value === undefined) return { ok: true, openid: undefined };
  return isOpenid(value) ? { ok: true, openid: value } : { ok: false };
};
