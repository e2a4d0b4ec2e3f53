import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FilePath } from './file-path';

export type Purpose = 'get' | 'put';

export type Signer = {
  /** A signature that allows `purpose` on `path` for so many seconds. */
  sign(purpose: Purpose, path: FilePath, seconds: number): string;
  verify(purpose: Purpose, path: FilePath, signature: string): boolean;
};

export const openSigner = (secret: string, now: () => number): Signer => {
  const digest = (purpose: Purpose, path: FilePath, until: number): string =>
    createHmac('sha256', secret).update(`${purpose}\n${until}\n${path}`).digest('hex');
  return {
    sign: (purpose, path, seconds) => {
      const until = Math.floor(now() / 1000) + seconds;
      return `${until}-${digest(purpose, path, until)}`;
    },
    verify: (purpose, path, signature) => {
      const [, until, given] = /^(\d{1,12})-([0-9a-f]{64})$/.exec(signature) ?? [];
      if (until === undefined || given === undefined) return false;
      const expected = digest(purpose, path, Number(until));
      return timingSafeEqual(Buffer.from(given), Buffer.from(expected)) && Number(until) * 1000 > now();
    },
  };
};
