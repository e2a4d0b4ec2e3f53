const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The row that a key goes to from the one called `from`; `null`: the key is none of ours, or there is no row. */
export function rowAfter(keys: readonly string[], from: string, key: string): string | null {
  const step = STEPS[key];
  if (key === 'Home') return keys[0] ?? null;
  if (key === 'End') return keys[keys.length - 1] ?? null;
  return step === undefined ? null : (keys[keys.indexOf(from) + step] ?? null);
}
