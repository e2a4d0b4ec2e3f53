/** `#/pages/work/index?request=r_1` → `/pages/work/index`. */
export const pageIn = (hash: string): string => hash.replace(/^#/, '').split('?')[0] ?? '';

const queryOf = (hash: string): string[] => (hash.split('?')[1] ?? '').split('&').filter(Boolean);

/** What the address says is chosen from the list called `name`. */
export function choiceIn(hash: string, name: string): string | null {
  const found = queryOf(hash).find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
}

/** The same address with another choice, or with none; what else it says stays. */
export function withChoice(hash: string, name: string, key: string | null): string {
  const others = queryOf(hash).filter((pair) => !pair.startsWith(`${name}=`));
  const query = key === null ? others : [...others, `${name}=${encodeURIComponent(key)}`];
  return `#${pageIn(hash)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
