import { randomUUID } from 'node:crypto';

export type PhoneCodes = {
  /** The code that `getPhoneNumber` gives the mini-program of this user. */
  issue(openid: string): string;
  /** Whose code it is; undefined for an unknown, used or expired one. */
  redeem(code: string): string | undefined;
};

// WeChat: the code is valid for 5 minutes and can be consumed only once
const LIFE_MS = 5 * 60_000;

export const openPhoneCodes = (now: () => number): PhoneCodes => {
  const issued = new Map<string, { openid: string; until: number }>();
  return {
    issue: (openid) => {
      const code = randomUUID().replaceAll('-', '');
      issued.set(code, { openid, until: now() + LIFE_MS });
      return code;
    },
    redeem: (code) => {
      const entry = issued.get(code);
      issued.delete(code);
      return entry && entry.until > now() ? entry.openid : undefined;
    },
  };
};
