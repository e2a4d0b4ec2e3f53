const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, v]) => [name, sorted(v)]),
  );
};

/** One text for one value, in whatever order a database gives its fields back. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value));
