/** What one territory has set for a slice, unread: it comes from people's hands. */
export type Layer = Readonly<Record<string, unknown>>;
/** `least` and `most` keep a slip of the keyboard in a district's settings from promising nothing or forever. */
export type Bounds = { fallback: number; least: number; most: number };

type Limits = Pick<Bounds, 'least' | 'most'>;

const fits = (value: unknown, { least, most }: Limits): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** The value of the smallest territory that gives a sensible one. @param layers the district first */
export const givenNumber = (layers: readonly Layer[], key: string, limits: Limits): number | undefined =>
  layers
    .map((layer) => layer[key])
    .reduce<number | undefined>((kept, value) => (fits(value, limits) ? value : kept), undefined);

export const numberSetting = (layers: readonly Layer[], key: string, bounds: Bounds): number =>
  givenNumber(layers, key, bounds) ?? bounds.fallback;
