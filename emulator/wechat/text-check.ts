import { randomUUID } from 'node:crypto';
import type { Presence } from './presence';

/** Words that WeChat's check would stop at; a deployment cannot choose them, a test can. */
export type SuspectWords = { risky: readonly string[]; review: readonly string[] };

export type TextCheck = {
  check(params: Record<string, unknown>): Record<string, unknown>;
  suspect(words: SuspectWords): void;
};

type Refusal = { errcode: number; errmsg: string };
type Suggest = 'pass' | 'review' | 'risky';

const MAX_CONTENT = 2500;
// WeChat: 4 000 checks a minute
const MAX_A_MINUTE = 4000;
const SCENES: readonly unknown[] = [1, 2, 3, 4];

const NOTHING_SPECIAL = 100;
const ADVERT = 10001;
const ILLEGAL = 20006;

/** The words that stand in for what WeChat knows; WeChat's guide tests with such a jumble too. */
const USUAL: SuspectWords = { risky: ['违禁样例'], review: ['待审样例'] };

const invalid = (
  { version, openid, scene, content }: Record<string, unknown>,
  presence: Pick<Presence, 'isHere'>,
): Refusal | undefined => {
  if (typeof content !== 'string' || content === '') return { errcode: 44002, errmsg: 'empty content' };
  if (content.length > MAX_CONTENT) return { errcode: 45002, errmsg: 'content size out of limit' };
  if (version !== 2) return { errcode: 40129, errmsg: 'invalid version' };
  if (!SCENES.includes(scene)) return { errcode: 40129, errmsg: 'invalid scene' };
  if (typeof openid !== 'string' || openid === '') return { errcode: 40003, errmsg: 'invalid openid' };
  return presence.isHere(openid) ? undefined : { errcode: 61010, errmsg: 'code is expired' };
};

/** Tells how many checks were begun in the minute that is running. */
const openRate = (now: () => number) => {
  let minute = 0;
  let begun = 0;
  return (): number => {
    const current = Math.floor(now() / 60_000);
    begun = current === minute ? begun + 1 : 1;
    minute = current;
    return begun;
  };
};

const LABELS: Record<Suggest, number> = { pass: NOTHING_SPECIAL, review: ADVERT, risky: ILLEGAL };

/** `security.msgSecCheck`, version 2: a verdict of the text, or WeChat's error. */
export const openTextCheck = (presence: Pick<Presence, 'isHere'>, now: () => number): TextCheck => {
  let words = USUAL;
  const rate = openRate(now);
  const suggestFor = (content: string): Suggest => {
    const has = (list: readonly string[]) => list.some((word) => content.includes(word));
    if (has(words.risky)) return 'risky';
    return has(words.review) ? 'review' : 'pass';
  };
  return {
    suspect: (next) => {
      words = next;
    },
    check: (params) => {
      if (rate() > MAX_A_MINUTE) return { errcode: 45009, errmsg: 'reach max api minute quota limit' };
      const refusal = invalid(params, presence);
      if (refusal) return refusal;
      const suggest = suggestFor(String(params.content));
      const label = LABELS[suggest];
      return {
        errcode: 0,
        errmsg: 'ok',
        result: { suggest, label },
        detail: [{ strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }],
        trace_id: randomUUID(),
      };
    },
  };
};
