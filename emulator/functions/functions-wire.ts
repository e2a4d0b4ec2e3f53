import { type WireHandler, wireError } from '../wire/wire';
import type { FunctionHost } from './function-host';
import { MAX_PAYLOAD } from './invocation';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** `functions.invokeFunction`: a function calls another one on behalf of its own caller. */
export const functionsWire = (host: Pick<FunctionHost, 'invoke'>): Record<string, WireHandler> => ({
  'functions.invokeFunction': async ({ params, from }) => {
    const event = params.request_data === '' ? '{}' : params.request_data;
    if (typeof event !== 'string' || typeof params.function_name !== 'string') {
      return wireError(
        'INVALID_PARAM',
        'functions.invokeFunction: function_name and request_data must be text',
      );
    }
    if (Buffer.byteLength(event) > MAX_PAYLOAD) {
      return wireError('FUNCTIONS_PAYLOAD_TOO_LARGE', `the event is over ${MAX_PAYLOAD} bytes`);
    }
    if (!isJson(event))
      return wireError('INVALID_PARAM', 'functions.invokeFunction: request_data is not JSON');
    const environment = from?.current()?.environment ?? {};
    const { outcome } = await host.invoke(params.function_name, event, { kind: 'function', environment });
    if (!outcome.ok) return wireError(outcome.code, JSON.stringify(outcome.details));
    return { reply: { data: { response_data: outcome.json } } };
  },
});
