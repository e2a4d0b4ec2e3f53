import type { OutputOf } from '#types/contract';
import type { Role } from '#types/roles';
import { callOperation } from '../api/call';
import { createStore } from '../device/store';

export type Me = OutputOf<'community.signIn'>;

/** One sign-in for all pages: they share the answer and a call that is still under way. */
const me = createStore<Me | null>(null);
let signingIn: ReturnType<typeof callOperation<'community.signIn'>> | null = null;

export const meStore = me;
export const currentMe = (): Me | null => me.get();

export function signIn() {
  signingIn ??= callOperation('community.signIn', {}).then((reply) => {
    if (reply.ok) me.set(reply.data);
    signingIn = null;
    return reply;
  });
  return signingIn;
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
