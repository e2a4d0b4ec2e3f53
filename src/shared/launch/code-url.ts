/**
 * Where a scanned code leads. Papers carry `<address>/?n=<notice>` or `?v=<sheet>`: a browser opens it as it stands,
 * and WeChat, where the address is registered as 普通链接二维码, opens the mini-program with the whole link in `q`.
 */
const NOTICE = /(?:^|[?&])n=(n_[0-9a-z]{24})(?:[&#]|$)/;
const SHEET = /(?:^|[?&])v=(v_[0-9a-z]{16})(?:[&#]|$)/;

/** The page of the app, or `null`: it was not opened by one of our codes. What is no id of ours opens nothing. */
export function pageOfCode({ n, v, q }: Readonly<Record<string, string | undefined>>): string | null {
  const link = q?.replace(/%3F/gi, '?').replace(/%3D/gi, '=').replace(/%26/g, '&').replace(/%23/g, '#');
  const notice = NOTICE.exec(link ?? `n=${n}`)?.[1];
  if (notice) return `/notices/pages/detail/index?id=${notice}`;
  const sheet = SHEET.exec(link ?? `v=${v}`)?.[1];
  return sheet ? `/hours/pages/check/index?id=${sheet}` : null;
}
