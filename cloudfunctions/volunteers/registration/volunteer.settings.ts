/** Where nobody decided otherwise: 10 years, with a guardian (rule of the Youth League, not confirmed at its source). */
const LEAST_AGE = { fallback: 10, least: 6, most: 18 };

type Layer = Readonly<Record<string, unknown>>;

/** @param layers what each territory on the path has set, the district first; the smallest wins */
export const leastAge = (layers: readonly Layer[]): number =>
  layers
    .map(({ leastAge: value }) => value)
    .reduce<number>(
      (kept, value) =>
        Number.isInteger(value) && Number(value) >= LEAST_AGE.least && Number(value) <= LEAST_AGE.most
          ? Number(value)
          : kept,
      LEAST_AGE.fallback,
    );
