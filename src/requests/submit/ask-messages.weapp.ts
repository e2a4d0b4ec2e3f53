import Taro from '@tarojs/taro';

/** WeChat asks for at most three templates at once; a build without any asks nothing. */
const MOST = 3;
const templates = REQUEST_TEMPLATES.split(',').filter(Boolean).slice(0, MOST);

/**
 * Asks whether progress may be told by message. WeChat allows the question only inside a tap, before anything is
 * awaited. Whoever refuses, or has switched it off, submits all the same.
 */
export function askMessages(): void {
  if (templates.length === 0) return;
  Taro.requestSubscribeMessage({ tmplIds: templates, entityIds: [] }).catch(() => {});
}
