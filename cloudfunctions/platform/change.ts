import { type Aggregate, type KeyRecord, recallKey, rememberKey } from '#kernel/aggregate';
import { fingerprint } from '#kernel/ids';
import { done, type Result, refuse } from '#kernel/result';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#types/contract';
import type { Collection } from './documents';
import type { Ask, Call, Kind, Operation, Policy } from './operation';
import type { Ports } from './ports';

type Changing = Kind<'change'>;
type Parts<N extends Changing, D extends Aggregate, Loaded extends { document: D }> = {
  store(ports: Ports): Collection<D>;
  load(ask: Ask<N>): Promise<Loaded | null>;
  policy: Policy<N, Loaded>;
  /**
   * Pure: the next document or a refusal. Called again on a newer document when somebody was faster; `now` is never
   * before what the document already tells.
   */
  decide(loaded: Loaded, call: Call<N>): Result<D, ErrorOf<N>>;
  answer(next: D, call: Call<N>, loaded: Loaded): OutputOf<N>;
  /**
   * `false` where the answer must not be kept in the document (personal data); a repetition is decided anew.
   * `'alone'` where no earlier answer may stay in it either.
   */
  remember?: boolean | 'alone';
  /** What of the input tells one intent from another, where a mark of the whole input must not be kept. */
  intent?(input: ParsedInputOf<N>): unknown;
};

const keysAfter = (
  keys: readonly KeyRecord[],
  record: KeyRecord,
  remember: boolean | 'alone',
): readonly KeyRecord[] => {
  if (remember === 'alone') return [record];
  return remember ? rememberKey(keys, record) : keys;
};

// Each round loses only to somebody who succeeded, so a handful of rounds is plenty even in a crowd.
const ROUNDS = 6;

/**
 * Changes one document by one conditional write: load (beside the actor), policy, decide, write where `rev` is still
 * the one that was read. State, timeline, request key and messages travel in that one write, so nothing is half done.
 */
export const change = <const N extends Changing, D extends Aggregate, Loaded extends { document: D }>(
  name: N,
  parts: Parts<N, D, Loaded>,
): Operation<N> => ({
  name,
  run: async (ask) => {
    const meant = parts.intent ? parts.intent(ask.input) : ask.input;
    const mark = { key: ask.requestKey, op: name, by: ask.personId, input: fingerprint(meant) };
    const store = parts.store(ask.ports);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [actor, mayStore, loaded] = await Promise.all([ask.actor, ask.mayStore(), parts.load(ask)]);
      if (loaded === null) return refuse('NOT_FOUND_OR_FORBIDDEN');
      const before = loaded.document;
      const answered = recallKey<OutputOf<N>>(before.keys, mark);
      if (answered !== null) return answered;
      if (!parts.policy(actor, loaded, ask.input)) return refuse('NOT_FOUND_OR_FORBIDDEN');
      if (!mayStore) return refuse('PRIVACY_NOT_ACCEPTED');
      const call = { ...ask, actor, now: store.asOf(before, ask.now) };
      const decision = parts.decide(loaded, call);
      if (!decision.ok) return decision;
      const next: D = { ...decision.data, rev: before.rev + 1 };
      const answer = parts.answer(next, call, loaded);
      const keys = keysAfter(before.keys, { ...mark, answer }, parts.remember ?? true);
      if (await store.replace(before, { ...next, keys })) return done(answer);
    }
    return refuse('CONFLICT');
  },
});

/**
 * Adds one document whose `_id` is made from the person and the request key: a repetition meets its own document and
 * gets the first answer. `draw` is called again with the next attempt when another unique key was taken.
 */
export const create = <const N extends Changing, D extends Aggregate, Loaded>(
  name: N,
  parts: {
    store(ports: Ports): Collection<D>;
    load(ask: Ask<N>): Promise<Loaded | null>;
    policy: Policy<N, NonNullable<Loaded>>;
    decide(loaded: NonNullable<Loaded>, call: Call<N>, attempt: number): Result<D, ErrorOf<N>>;
    answer(made: D, call: Call<N>, loaded: NonNullable<Loaded>): OutputOf<N>;
    missing: ErrorOf<N>;
    /** What whoever comes with another key gets where the document is made once for all; without it they are refused. */
    again?(first: D): OutputOf<N>;
  },
): Operation<N> => ({
  name,
  run: async (ask) => {
    const mark = { key: ask.requestKey, op: name, by: ask.personId, input: fingerprint(ask.input) };
    const store = parts.store(ask.ports);
    const [actor, mayStore, loaded] = await Promise.all([ask.actor, ask.mayStore(), parts.load(ask)]);
    const known = loaded ?? null;
    if (known === null) return refuse(parts.missing);
    if (!parts.policy(actor, known, ask.input)) return refuse('NOT_FOUND_OR_FORBIDDEN');
    if (!mayStore) return refuse('PRIVACY_NOT_ACCEPTED');
    const call = { ...ask, actor };
    for (let attempt = 0; attempt < ROUNDS; attempt += 1) {
      const decision = parts.decide(known, call, attempt);
      if (!decision.ok) return decision;
      const answer = parts.answer(decision.data, call, known);
      const outcome = await store.add({ ...decision.data, keys: [{ ...mark, answer }] });
      if (outcome.added) return done(answer);
      if (outcome.clash === '_id') {
        const first = await store.load(decision.data._id);
        const answered = first && recallKey<OutputOf<N>>(first.keys, mark);
        if (answered || !first || !parts.again) return answered ?? refuse('REQUEST_KEY_REUSED');
        return done(parts.again(first));
      }
    }
    return refuse('CONFLICT');
  },
});
