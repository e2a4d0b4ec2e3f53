import { maskPhone } from '#kernel/masks';
import type { Ports } from '#platform/ports';

export type SealedPhone = { sealed: string; masked: string };

/** The number behind a code of WeChat's phone button; WeChat takes a code once. */
export const exchangePhone = async (
  { wechat, crypto }: Pick<Ports, 'wechat' | 'crypto'>,
  code: string,
): Promise<SealedPhone | 'PHONE_CODE_INVALID' | 'WECHAT_UNAVAILABLE'> => {
  const outcome = await wechat.phoneNumber(code);
  if (outcome.kind === 'unavailable') return 'WECHAT_UNAVAILABLE';
  if (outcome.kind === 'invalid') return 'PHONE_CODE_INVALID';
  return { sealed: crypto().seal(outcome.phone), masked: maskPhone(outcome.phone) };
};
