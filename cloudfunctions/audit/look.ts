import { lookIdOf } from '#kernel/ids';
import { done } from '#kernel/result';
import { create } from '#platform/change';
import type { Ask, Call, Operation } from '#platform/operation';
import type { OperationName, OutputOf } from '#types/contract';
import type { TerritoryId } from '#types/territory';
import { mayAudit } from './audit.policy';
import type { Look } from './look.state';
import { looksOf } from './look.store';

type Auditing = Extract<OperationName, `audit.${string}`>;
type Seen<N extends Auditing> = { territory: TerritoryId; about: string; answer: OutputOf<N> };

const recorded = <N extends Auditing>(
  operation: N,
  { territory, about, answer }: Seen<N>,
  { actor, now, requestKey }: Call<N>,
): Look => {
  const findings = 'findings' in answer ? answer.findings.length : 0;
  const { personId: by, name: byName } = actor;
  return {
    _id: lookIdOf(by, requestKey),
    rev: 1,
    keys: [],
    territory,
    timeline: [{ at: now, by, byName, operation, about, findings }],
  };
};

/** An auditor looks, and that they did is one more record; repeated with its key, a look is one look. */
export const look = <const N extends Auditing>(
  name: N,
  see: (ask: Ask<N>) => Promise<Seen<N> | null>,
): Operation<N> =>
  create<N, Look, Seen<N>>(name, {
    store: looksOf,
    load: see,
    policy: (actor, { territory }) => mayAudit(actor, territory),
    decide: (seen, call) => done(recorded(name, seen, call)),
    answer: (_look, _call, { answer }) => answer,
    missing: 'NOT_FOUND_OR_FORBIDDEN',
  });
