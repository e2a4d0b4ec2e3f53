import { type WireCall, type WireHandler, wireError } from '../wire/wire';
import { decodeOpenApiCall, encodeOpenApiResult, encodeOpenApiSystemError } from './comm-api';
import type { OpenApi } from './open-api';

// WeChat: the function has no permission to call this API (config.json, permissions.openapi)
const NO_PERMISSION = -604_101;

const nameOf = ({ params }: WireCall): string => String(params.apiName ?? '');

const mayCall = (call: WireCall): boolean => !call.from || call.from.fn.openapi.includes(nameOf(call));

const jsonOf = (text: unknown): Record<string, unknown> | undefined => {
  if (text === undefined || text === '') return {};
  try {
    return JSON.parse(String(text)) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

const compatible =
  (api: OpenApi): WireHandler =>
  async (call) => {
    const { requestData } = call.params;
    const params = Buffer.isBuffer(requestData) ? decodeOpenApiCall(requestData) : undefined;
    if (!params)
      return wireError('INVALID_PARAM', 'wx.openApi: requestData is not CommApiData of an open API');
    if (!mayCall(call)) return { bytes: encodeOpenApiSystemError(NO_PERMISSION) };
    return { bytes: encodeOpenApiResult(await api.call(nameOf(call), params)) };
  };

const plain =
  (api: OpenApi): WireHandler =>
  async (call) => {
    const params = jsonOf(call.params.requestData);
    if (!params) return wireError('INVALID_PARAM', 'wx.api: requestData is not JSON');
    const result = mayCall(call)
      ? await api.call(nameOf(call), params)
      : { errcode: NO_PERMISSION, errmsg: `function has no permission to call this API: ${nameOf(call)}` };
    return { reply: { data: { responseData: JSON.stringify(result) } } };
  };

/** The two ways in which an SDK calls WeChat's server APIs: `wx-server-sdk` and `callWxOpenApi`. */
export const wechatWire = (api: OpenApi): Record<string, WireHandler> => ({
  'wx.openApi': compatible(api),
  'wx.api': plain(api),
});
