import { WxFail, type WxOptions } from './api';

/** What the user does with a question: an answer in the API's own shape, or a refusal. */
export type Answer = Record<string, unknown> | { fail: string };
export type Question = { api: string; options: Record<string, unknown> };

/**
 * Dialogs and pickers that only a person can answer. Without an answer they stay open, as on a phone; an answer
 * given before the question waits for it.
 */
export type Questions = {
  ask(api: string, options: WxOptions): Promise<Record<string, unknown>>;
  answer(api: string, answer: Answer): void;
  /** The question on the screen, the newest first. */
  open(): Question[];
  prepared(): string[];
};

type Open = Question & { resolve(answer: Answer): void };

export function createQuestions(): Questions {
  const open: Open[] = [];
  const prepared: { api: string; answer: Answer }[] = [];
  return {
    async ask(api, options) {
      const at = prepared.findIndex((one) => one.api === api);
      const answer =
        prepared.splice(at, at < 0 ? 0 : 1)[0]?.answer ??
        (await new Promise<Answer>((resolve) => open.unshift({ api, options: plain(options), resolve })));
      if ('fail' in answer) throw new WxFail(String(answer.fail));
      return answer;
    },
    answer(api, answer) {
      const at = open.findIndex((one) => one.api === api);
      if (at < 0) prepared.push({ api, answer });
      else open.splice(at, 1)[0]?.resolve(answer);
    },
    open: () => open.map(({ api, options }) => ({ api, options })),
    prepared: () => prepared.map(({ api }) => api),
  };
}

/** Options without callbacks, as a copy. */
export const plain = (options: unknown) =>
  JSON.parse(JSON.stringify(options ?? {})) as Record<string, unknown>;
