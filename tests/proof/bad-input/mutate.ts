import fc from 'fast-check';
import { nasty, oddNames, withKey } from './nasty';

type Step = string | number;
type Change =
  | { kind: 'replace'; value: unknown }
  | { kind: 'drop' }
  | { kind: 'add'; name: string; value: unknown };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a deep value holds further down is as good as what it holds above. */
const DEEPEST = 6;

/** Every place inside a value, itself first. */
const placesIn = (value: unknown, path: readonly Step[] = []): (readonly Step[])[] => {
  if (typeof value !== 'object' || value === null || path.length >= DEEPEST) return [path];
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const inside = steps.flatMap((step) => placesIn((value as Record<Step, unknown>)[step], [...path, step]));
  return [path, ...inside];
};

const applied = (value: unknown, change: Change): unknown => {
  if (change.kind === 'replace') return change.value;
  if (change.kind === 'add') return withKey(isObject(value) ? value : {}, change.name, change.value);
  return undefined;
};

const at = (value: unknown, [step, ...rest]: readonly Step[], change: Change): unknown => {
  if (step === undefined) return applied(value, change);
  if (Array.isArray(value))
    return value.map((item, place) => (place === step ? at(item, rest, change) : item));
  if (!isObject(value)) return value;
  return { ...value, [step]: at(value[step], rest, change) };
};

const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: nasty.map((value): Change => ({ kind: 'replace', value })) },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'drop' }) },
  {
    weight: 2,
    arbitrary: fc.tuple(oddNames, nasty).map(([name, value]): Change => ({ kind: 'add', name, value })),
  },
);

const once = (value: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...placesIn(value)), changes).map(([path, change]) => at(value, path, change));

/** The value with one to three things wrong with it. */
export const mutationsOf = (value: unknown): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: once(value) }, { weight: 1, arbitrary: once(value).chain(once) });
