/**
 * Opens a notice for everybody: a browser shows the app at it, WeChat's scanner the mini-program where the address is
 * registered (普通链接二维码). @param address without a slash at its end; empty: there is none
 */
export const noticeLink = (address: string, noticeId: string): string =>
  address === '' ? '' : `${address}/?n=${noticeId}`;
