import fc from 'fast-check';
import type { OperationName } from '#types/contract';
import { playBook } from '../plays/play-book';
import { cast } from '../world/cast';
import { type Schema, valuesOf } from './from-schema';
import { mutationsOf } from './mutate';
import { nasty, oddNames, withKey } from './nasty';

/** One call as it goes over the wire. */
export type Attempt = { name: OperationName; openid: string | null; body: unknown };
export type Target = { name: OperationName; input: Record<string, unknown>; schema: Schema };

const openids = Object.values(cast).map(({ openid }) => openid);

/** Mostly whoever may, so that what is wrong is met as deep inside as possible. */
const callers = (name: OperationName): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(cast[playBook[name].caller].openid) },
    { weight: 2, arbitrary: fc.constantFrom(...openids) },
    { weight: 1, arbitrary: fc.constant(null) },
  );

const keys: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[0-9a-z]{16}$/) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: nasty },
);

const revisions = ({ input }: Target): fc.Arbitrary<unknown> => {
  const rev = typeof input.rev === 'number' ? input.rev : 1;
  return fc
    .constantFrom(rev - 1, rev + 1, rev + 1000, 0, -rev, rev + 0.5, String(rev), [rev], 2 ** 53, 1)
    .map((wrong) => ({ ...input, rev: wrong }));
};

const inputs = (target: Target): fc.Arbitrary<unknown> => {
  const likely = valuesOf(target.schema);
  return fc.oneof(
    { weight: 6, arbitrary: mutationsOf(target.input) },
    { weight: 2, arbitrary: revisions(target) },
    // the right document, everything else as the schema has it
    { weight: 3, arbitrary: likely.map((value) => ({ ...(value as object), ...idsOf(target.input) })) },
    { weight: 2, arbitrary: likely },
    { weight: 2, arbitrary: likely.chain(mutationsOf) },
    { weight: 1, arbitrary: nasty },
  );
};

const IDS = ['activityId', 'teamId', 'scene', 'requestId', 'callId', 'personId', 'rev'];
const idsOf = (input: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(input).filter(([name]) => IDS.includes(name)));

const bodies = (target: Target, op: string): fc.Arbitrary<unknown> => {
  const right = fc.tuple(inputs(target), keys).map(([input, requestKey]) => ({ op, input, requestKey }));
  const around = fc.constant({ op, input: target.input, requestKey: 'k'.repeat(16) });
  return fc.oneof(
    { weight: 12, arbitrary: right },
    { weight: 1, arbitrary: around.chain(mutationsOf) },
    {
      weight: 1,
      arbitrary: fc.tuple(around, oddNames, nasty).map(([body, name, value]) => withKey(body, name, value)),
    },
    { weight: 1, arbitrary: oddNames.map((odd) => ({ op: odd, input: target.input })) },
  );
};

/** So many attempts at one operation, the same for the same seed. */
export const attemptsAt = (target: Target, count: number, seed: number): Attempt[] => {
  const op = target.name.split('.')[1] ?? '';
  const attempt = fc.record({
    name: fc.constant(target.name),
    openid: callers(target.name),
    body: bodies(target, op),
  });
  return fc.sample(attempt, { numRuns: count, seed });
};
