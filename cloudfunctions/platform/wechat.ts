import { setting } from './environment';

export type Message = {
  openid: string;
  template: string;
  /** Page of the mini-program to open, with its query. */
  page: string;
  /** WeChat's field names with their values, already within WeChat's limits. */
  fields: Readonly<Record<string, string>>;
};
export type SendOutcome =
  | { kind: 'sent' }
  /** `noCredit`: this person accepts no more messages of this template. */
  | { kind: 'refused'; error: string; noCredit?: true }
  /** Certainly not delivered, worth another try. */
  | { kind: 'retry'; error: string }
  /** No answer of WeChat came back: it may have been delivered. */
  | { kind: 'uncertain'; error: string };
export type PhoneOutcome = { kind: 'phone'; phone: string } | { kind: 'invalid' } | { kind: 'unavailable' };

/** Where a text will stand, as WeChat's check wants to know. */
export const SCENES = { profile: 1, comment: 2, forum: 3, journal: 4 } as const;
export type Scene = keyof typeof SCENES;
/** `unchecked`: WeChat gave no verdict, so nobody may take it for one. */
export type TextVerdict = 'pass' | 'review' | 'risky' | 'unchecked';

/** WeChat's server APIs, by cloud call: no secret of the mini-program is needed in a function. */
export type WeChat = {
  send(message: Message): Promise<SendOutcome>;
  phoneNumber(code: string): Promise<PhoneOutcome>;
  /** The worst verdict on any part of a text by somebody who is here now (WeChat: within the last two hours). */
  checkText(text: { openid: string; scene: Scene; words: string }): Promise<TextVerdict>;
};

/** `request.progress` → the id in `TEMPLATE_REQUEST_PROGRESS`. */
export const templateVariable = (template: string): string =>
  `TEMPLATE_${template.toUpperCase().replaceAll('.', '_')}`;

const NO_CREDIT = 43101;
// 40003 no such user, 40037 no such template, 47003 wrong fields: repeating changes nothing.
const FINAL = new Set([40003, 40037, 41030, NO_CREDIT, 47003]);
// -1 WeChat is busy, -604101 the function may not call this API yet. Other negative codes are the SDK's own, for a
// connection that broke: it does not know either.
const NOT_DELIVERED = new Set([-1, -604101]);
// 40029 wrong code, 40163 used code, 40013 the code is another app's
const WRONG_CODE = new Set([40029, 40163, 40013]);

/** WeChat: at most 2500 characters a check; no part ends with the first half of a pair of surrogates. */
export const partsOf = (words: string): string[] =>
  words.match(/[\s\S]{1,2499}(?:[^\ud800-\udbff]|$)/g) ?? [];

const SEVERITY: readonly TextVerdict[] = ['pass', 'review', 'unchecked', 'risky'];

export const worstOf = (verdicts: readonly TextVerdict[]): TextVerdict =>
  verdicts.reduce<TextVerdict>(
    (worst, verdict) => (SEVERITY.indexOf(verdict) > SEVERITY.indexOf(worst) ? verdict : worst),
    'pass',
  );

const verdictOf = (answer: unknown): TextVerdict => {
  const { suggest } = (answer as { result?: { suggest?: unknown } }).result ?? {};
  return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unchecked';
};

const codeOf = (error: unknown): number => Number((error as { errCode?: unknown })?.errCode ?? -1);
const textOf = (error: unknown): string =>
  String((error as { errMsg?: unknown })?.errMsg ?? (error as { message?: unknown })?.message ?? error).slice(
    0,
    200,
  );

/** What a failed sending means for the next try. */
export const outcomeOf = (error: unknown): SendOutcome => {
  const code = Number((error as { errCode?: unknown })?.errCode ?? Number.NaN);
  const reason = `${code} ${textOf(error)}`;
  if (code === NO_CREDIT) return { kind: 'refused', error: reason, noCredit: true };
  if (FINAL.has(code)) return { kind: 'refused', error: reason };
  return { kind: code > 0 || NOT_DELIVERED.has(code) ? 'retry' : 'uncertain', error: reason };
};

// A megabyte that most functions never need: loaded at the first use.
const connect = async () => {
  const { default: sdk } = await import('wx-server-sdk');
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV as unknown as string });
  return sdk;
};

export const cloudWeChat: WeChat = {
  send: async ({ openid, template, page, fields }) => {
    const templateId = setting(templateVariable(template));
    if (templateId === '') return { kind: 'refused', error: `template ${template} is not set up` };
    const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
    const sdk = await connect();
    try {
      await sdk.openapi.subscribeMessage.send({ touser: openid, templateId, page, data });
      return { kind: 'sent' };
    } catch (error) {
      return outcomeOf(error);
    }
  },
  phoneNumber: async (code) => {
    const sdk = await connect();
    try {
      const { phoneInfo } = await sdk.openapi.phonenumber.getPhoneNumber({ code });
      return { kind: 'phone', phone: String(phoneInfo.purePhoneNumber) };
    } catch (error) {
      return WRONG_CODE.has(codeOf(error)) ? { kind: 'invalid' } : { kind: 'unavailable' };
    }
  },
  checkText: async ({ openid, scene, words }) => {
    const sdk = await connect();
    const check = async (content: string): Promise<TextVerdict> => {
      try {
        return verdictOf(
          await sdk.openapi.security.msgSecCheck({ version: 2, openid, scene: SCENES[scene], content }),
        );
      } catch {
        return 'unchecked';
      }
    };
    return worstOf(await Promise.all(partsOf(words).map(check)));
  },
};
