import type { OutputOf } from '#types/contract';
import type { Role } from '#types/roles';
import { callOperation } from '../api/call';
import { createStore } from '../device/store';

export type Me = OutputOf<'community.signIn'>;

/** One sign-in for all pages: they share the answer, and a call that is still under way. */
const me = createStore<Me | null>(null);
let signingIn: ReturnType<typeof callOperation<'community.signIn'>> | null = null;
let answeredAt = 0;

export const meStore = me;
export const currentMe = (): Me | null => me.get();

// Every page shows who is signed in, and each costs one call of its own: this one is not made again on each of them.
const FRESH_MS = 60_000;

export async function signIn(): ReturnType<typeof callOperation<'community.signIn'>> {
  const known = me.get();
  if (known && Date.now() - answeredAt < FRESH_MS) return { ok: true, data: known };
  signingIn ??= callOperation('community.signIn', {}).then((reply) => {
    if (reply.ok) {
      me.set(reply.data);
      answeredAt = Date.now();
    }
    signingIn = null;
    return reply;
  });
  return signingIn;
}

/** After a change of one's own residence or offices: the next sign-in asks again. */
export function forgetSignIn(): void {
  answeredAt = 0;
}

const WORKERS: readonly Role[] = ['grid_worker', 'building_lead', 'department_handler'];
const STAFF: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
  'auditor',
];

/** What the app shows to whom; what a person may do is decided on the server. */
export function rolesOf(person: Me | null) {
  const roles = [...new Set((person?.memberships ?? []).map((m) => m.role))];
  return {
    roles,
    isWorker: roles.some((r) => WORKERS.includes(r)),
    isStaff: roles.some((r) => STAFF.includes(r)),
  };
}
