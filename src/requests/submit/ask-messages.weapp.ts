import Taro from '@tarojs/taro';

/** WeChat asks for at most three templates at once; a build without any asks nothing. */
const MOST = 3;
// Set when building (`TARO_APP_…` is Taro's prefix for it); Taro's types know only its own variables.
const env = process.env as { TARO_APP_REQUEST_TEMPLATES?: string };
const templates = (env.TARO_APP_REQUEST_TEMPLATES ?? '').split(',').filter(Boolean).slice(0, MOST);

/**
 * Asks whether progress may be told by message. WeChat allows the question only inside a tap, before anything is
 * awaited. Whoever refuses, or has switched it off, submits all the same.
 */
export function askMessages(): void {
  if (templates.length === 0) return;
  Taro.requestSubscribeMessage({ tmplIds: templates, entityIds: [] }).catch(() => {});
}
