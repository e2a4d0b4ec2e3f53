/**
 * Where a scanned code leads. Papers carry `<address>/?n=<notice>`: a browser opens it as it stands, and WeChat, where
 * the address is registered as 普通链接二维码, opens the mini-program with the whole link in `q`.
 */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  n: (id) => `/notices/pages/detail/index?id=${id}`,
};
const ID = /^[a-z]_[0-9a-z]{24}$/;

type Query = Readonly<Record<string, string | undefined>>;

const pairsOf = (link: string): Query =>
  Object.fromEntries(
    (link.split('#')[0]?.split('?')[1] ?? '').split('&').map((pair) => pair.split('=') as [string, string]),
  );

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
};

/** The page of the app, or `null`: it was not opened by one of our codes. What is no id of ours opens nothing. */
export function pageOfCode(query: Query): string | null {
  const asked = query.q === undefined ? query : pairsOf(decoded(query.q));
  for (const [letter, page] of Object.entries(PAGES)) {
    const id = asked[letter];
    if (id !== undefined && ID.test(id)) return page(id);
  }
  return null;
}
