import { type KeyRecord, recallKey, rememberKey } from '#kernel/aggregate';
import { type Amendment, joined } from '#kernel/amendment';
import { fingerprint } from '#kernel/ids';
import { done, type Result, refuse } from '#kernel/result';
import type { ErrorOf, OutputOf } from '#types/contract';
import type { PersonId } from '#types/ids';
import type { Collection, Versioned } from './documents';
import type { Ask, Call, Kind, Operation, Policy } from './operation';
import type { Ports } from './ports';

type Changing = Kind<'change'>;

/** The answers that one person's changes got, with a revision of their own: a crowd does not share one list. */
export type KeyBox = { rev: number; keys: readonly KeyRecord[] };
export type Boxed = Versioned & { boxes: Readonly<Record<PersonId, KeyBox>> };

export type Amended<N extends Changing> = { amendment: Amendment; answer: OutputOf<N> };

// Each round loses to the one thing the guards are about: the last place, or the same person's other phone.
const ROUNDS = 10;
// What one person repeats is their last few changes; a box stays small beside hundreds of others.
const KEPT = 4;

/** Remembers the answer in the box, if nobody else used the box since it was read. */
const remembering = (owner: PersonId, box: KeyBox | undefined, record: KeyRecord): Amendment => ({
  only: { [`boxes.${owner}.rev`]: box ? box.rev : { missing: true } },
  set: {
    [`boxes.${owner}`]: {
      rev: (box?.rev ?? 0) + 1,
      keys: rememberKey(box?.keys ?? [], record).slice(-KEPT),
    } satisfies KeyBox,
  },
});

/**
 * Changes one document that a crowd changes at once: load (beside the actor), policy, decide, one guarded write.
 * `change` lets one of a crowd through at a time; here all pass who do not want the same thing.
 */
export const amend = <const N extends Changing, D extends Boxed, Loaded extends { document: D }>(
  name: N,
  parts: {
    store(ports: Ports): Collection<D>;
    load(ask: Ask<N>): Promise<Loaded | null>;
    policy: Policy<N, Loaded>;
    /** Whose box remembers the answer: the person the change is about. */
    owner(ask: Ask<N>): PersonId;
    /** Pure: what to change, or a refusal. Called again when a guard did not hold. */
    decide(loaded: Loaded, call: Call<N>): Result<Amended<N>, ErrorOf<N>>;
    /** What it means that a unique index had the value already. */
    clash: ErrorOf<N>;
  },
): Operation<N> => ({
  name,
  run: async (ask) => {
    const mark = { key: ask.requestKey, op: name, by: ask.personId, input: fingerprint(ask.input) };
    const owner = parts.owner(ask);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [actor, mayStore, loaded] = await Promise.all([ask.actor, ask.mayStore(), parts.load(ask)]);
      if (loaded === null) return refuse('NOT_FOUND_OR_FORBIDDEN');
      const box = loaded.document.boxes[owner];
      const answered = recallKey<OutputOf<N>>(box?.keys ?? [], mark);
      if (answered !== null) return answered;
      if (!parts.policy(actor, loaded, ask.input)) return refuse('NOT_FOUND_OR_FORBIDDEN');
      if (!mayStore) return refuse('PRIVACY_NOT_ACCEPTED');
      const decision = parts.decide(loaded, { ...ask, actor });
      if (!decision.ok) return decision;
      const { amendment, answer } = decision.data;
      const whole = joined(amendment, remembering(owner, box, { ...mark, answer }));
      const outcome = await parts.store(ask.ports).amend(loaded.document._id, whole);
      if (outcome.amended) return done(answer);
      if (outcome.clash !== null) return refuse(parts.clash);
    }
    return refuse('CONFLICT');
  },
});
