import { APP_ID } from '../environment';
import type { PhoneCodes } from './phone-codes';
import type { SubscribeMessages } from './subscribe-messages';
import type { TextCheck } from './text-check';

type Params = Record<string, unknown>;
type Api = (params: Params) => Promise<Record<string, unknown>>;

export type OpenApi = {
  /** WeChat's answer: `errcode` 0 and the result, or its error. */
  call(name: string, params: Params): Promise<Record<string, unknown>>;
  knows(name: string): boolean;
};

export type OpenApiDeps = {
  messages: Pick<SubscribeMessages, 'send'>;
  codes: Pick<PhoneCodes, 'redeem'>;
  texts: Pick<TextCheck, 'check'>;
  phoneOf: (openid: string) => string;
  now: () => number;
};

const getPhoneNumber =
  ({ codes, phoneOf, now }: OpenApiDeps): Api =>
  ({ code }) => {
    const openid = typeof code === 'string' ? codes.redeem(code) : undefined;
    if (openid === undefined) return Promise.resolve({ errcode: 40029, errmsg: 'invalid code' });
    const phone = phoneOf(openid);
    return Promise.resolve({
      errcode: 0,
      errmsg: 'ok',
      phone_info: {
        phoneNumber: phone,
        purePhoneNumber: phone,
        countryCode: '86',
        watermark: { timestamp: Math.floor(now() / 1000), appid: APP_ID },
      },
    });
  };

/** The APIs of WeChat that the product uses, as their server answers them. */
export const openOpenApi = (deps: OpenApiDeps): OpenApi => {
  const apis: Record<string, Api> = {
    'subscribeMessage.send': (params) => deps.messages.send(params),
    'phonenumber.getPhoneNumber': getPhoneNumber(deps),
    'security.msgSecCheck': (params) => Promise.resolve(deps.texts.check(params)),
  };
  return {
    knows: (name) => Object.hasOwn(apis, name),
    call: (name, params) => {
      const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
      return api
        ? api(params)
        : Promise.resolve({ errcode: 48001, errmsg: `the local cloud does not know the API ${name}` });
    },
  };
};
