import type { Actor } from '#kernel/actor';
import { done, type Result, refuse } from '#kernel/result';
import type { Contract, ErrorOf, OperationName, OutputOf, ParsedInputOf } from '#types/contract';
import type { PersonId, RequestKey } from '#types/ids';
import type { Instant } from '#types/time';
import type { Ports } from './ports';

/** What an operation knows before it has read anything. */
export type Ask<N extends OperationName = OperationName> = {
  input: ParsedInputOf<N>;
  openid: string;
  personId: PersonId;
  /** Being read while the operation reads its own documents; await it only where the query depends on it. */
  actor: Promise<Actor>;
  /** Whether anything of this person may be stored: they accepted the privacy notice, or it is about that. */
  mayStore(): Promise<boolean>;
  now: Instant;
  requestKey: RequestKey;
  ports: Ports;
};

/** What an operation knows when it decides. */
export type Call<N extends OperationName = OperationName> = Omit<Ask<N>, 'actor' | 'mayStore'> & {
  actor: Actor;
};

export type Operation<N extends OperationName = OperationName> = {
  name: N;
  run(ask: Ask<N>): Promise<Result<OutputOf<N>, ErrorOf<N>>>;
};

/** The operations a slice must provide: leaving one out does not compile. */
export type OperationsOf<S extends string> = {
  [N in OperationName as N extends `${S}.${infer Op}` ? Op : never]: Operation<N>;
};

export type Kind<K extends 'query' | 'change'> = {
  [N in OperationName]: Contract[N]['kind'] extends K ? N : never;
}[OperationName];

/** A policy is asked before anything is decided; without one, an operation does not compile. */
export type Policy<N extends OperationName, Loaded> = (
  actor: Actor,
  loaded: Loaded,
  input: ParsedInputOf<N>,
) => boolean;

/** For operations that everybody signed in may call for themselves. */
export const anyoneSignedIn = (): boolean => true;

/**
 * Reads and answers. `load` gives `null` for what does not exist, which looks the same to the caller as a policy
 * that says no.
 */
export const query = <const N extends Kind<'query'>, Loaded>(
  name: N,
  parts: {
    load(ask: Ask<N>): Promise<Loaded | null>;
    policy: Policy<N, NonNullable<Loaded>>;
    answer(loaded: NonNullable<Loaded>, call: Call<N>): OutputOf<N> | Promise<OutputOf<N>>;
  },
): Operation<N> => ({
  name,
  run: async (ask) => {
    const [actor, loaded] = await Promise.all([ask.actor, parts.load(ask)]);
    const known = loaded ?? null;
    if (known === null || !parts.policy(actor, known, ask.input)) return refuse('NOT_FOUND_OR_FORBIDDEN');
    return done(await parts.answer(known, { ...ask, actor }));
  },
});

/**
 * Reads and answers what is public: no office makes a difference, so none is looked up, which saves a trip.
 * `null` from `load` is what does not exist.
 */
export const publicQuery = <const N extends Kind<'query'>, Loaded>(
  name: N,
  parts: {
    load(ask: Omit<Ask<N>, 'actor'>): Promise<Loaded | null>;
    answer(loaded: NonNullable<Loaded>, ask: Omit<Ask<N>, 'actor'>): OutputOf<N> | Promise<OutputOf<N>>;
  },
): Operation<N> => ({
  name,
  run: async (ask) => {
    const known = (await parts.load(ask)) ?? null;
    return known === null ? refuse('NOT_FOUND_OR_FORBIDDEN') : done(await parts.answer(known, ask));
  },
});
