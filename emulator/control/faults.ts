import * as v from 'valibot';

const kind = v.picklist(['delay', 'error', 'dropBefore', 'dropAfter', 'conflict', 'kill']);

const rule = v.strictObject({
  /** An action of the wire, `database.*`, or what a client does: `call` of a function, `upload` of a file. */
  action: v.optional(v.string()),
  collection: v.optional(v.string()),
  fn: v.optional(v.string()),
  kind,
  probability: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), Number.MAX_SAFE_INTEGER),
  ms: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000)), 1000),
  code: v.optional(v.string(), 'SYS_ERR'),
});

export const faultPlan = v.strictObject({
  rules: v.pipe(v.array(rule), v.maxLength(100)),
  seed: v.optional(v.pipe(v.number(), v.integer())),
});

export type FaultPlan = v.InferOutput<typeof faultPlan>;
type Rule = FaultPlan['rules'][number];

/** Where a fault may strike. */
export type Spot = { action: string; collection: string | undefined; fn: string | undefined };
export type Strike = { delayMs: number; kind: Exclude<Rule['kind'], 'delay'> | 'none'; code: string };

export type Faults = {
  set(plan: FaultPlan): void;
  clear(): void;
  rules(): readonly Rule[];
  /** What happens at this spot now; counts the rule down. */
  strike(spot: Spot): Strike;
};

const matchesAction = (pattern: string, action: string): boolean =>
  pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action;

const isWire = (action: string): boolean => action.includes('.');

const matches = (each: Rule, spot: Spot): boolean =>
  // a rule without an action strikes the wire, not what clients do: that it must name
  (each.action === undefined ? isWire(spot.action) : matchesAction(each.action, spot.action)) &&
  (each.collection === undefined || each.collection === spot.collection) &&
  (each.fn === undefined || each.fn === spot.fn);

/** A linear congruential generator: the same seed gives the same faults in the same order. */
const generator = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

export const openFaults = (defaultSeed: number): Faults => {
  let rules: Rule[] = [];
  let random = generator(defaultSeed);
  return {
    set: (plan) => {
      rules = plan.rules.map((each) => ({ ...each }));
      random = generator(plan.seed ?? defaultSeed);
    },
    clear: () => {
      rules = [];
    },
    rules: () => rules,
    strike: (spot) => {
      const strike: Strike = { delayMs: 0, kind: 'none', code: '' };
      for (const each of rules) {
        if (each.times < 1 || !matches(each, spot) || random() >= each.probability) continue;
        each.times -= 1;
        if (each.kind !== 'delay') return { ...strike, kind: each.kind, code: each.code };
        strike.delayMs += each.ms;
      }
      return strike;
    },
  };
};
