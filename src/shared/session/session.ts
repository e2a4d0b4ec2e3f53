import type { OutputOf } from '#types/contract';
import type { Role } from '#types/roles';
import { callOperation } from '../api/call';
import { storage } from '../device/device';
import { createStore } from '../device/store';

export type Me = OutputOf<'community.signIn'>;

type Kept = { me: Me; at: number };
const KEPT_UNDER = 'me';
const kept = storage.get<Kept>(KEPT_UNDER);

/** One sign-in for all pages and for the next starts: they share the answer, and a call that is still under way. */
const me = createStore<Me | null>(kept?.me ?? null);
let signingIn: ReturnType<typeof callOperation<'community.signIn'>> | null = null;
let answeredAt = kept?.at ?? 0;

export const meStore = me;
export const currentMe = (): Me | null => me.get();

const MINUTE_MS = 60_000;

/**
 * How old the answer may be before a page spends a call on it. Hardly anything in it changes within days, what somebody
 * may do the server decides, and the first page renews it in passing: so a page that has a call of its own to make
 * waits for days, one that has none asks for today's, and the first page never makes it a second one.
 */
export const RENEW_AFTER_MS = {
  page: 3 * 24 * 60 * MINUTE_MS,
  pageWithoutCall: MINUTE_MS,
  inPassing: 5 * MINUTE_MS,
  never: Number.POSITIVE_INFINITY,
} as const;

/** Milliseconds since the server last said who this is; without end where something has changed since. */
export const sessionAge = (now: number): number =>
  me.get() && answeredAt > 0 ? now - answeredAt : Number.POSITIVE_INFINITY;

const keep = (answer: Me, at: number) => {
  answeredAt = at;
  try {
    storage.set(KEPT_UNDER, { me: answer, at } satisfies Kept);
  } catch {
    // A full device signs in at every start.
  }
};

/** Every page shows who is signed in, and each costs one call of its own: this one is made when it is old only. */
export async function signIn(
  renewAfterMs: number = RENEW_AFTER_MS.page,
): ReturnType<typeof callOperation<'community.signIn'>> {
  const known = me.get();
  if (known && answeredAt > 0 && Date.now() - answeredAt <= renewAfterMs) return { ok: true, data: known };
  signingIn ??= callOperation('community.signIn', {}).then((reply) => {
    if (reply.ok) {
      me.set(reply.data);
      keep(reply.data, Date.now());
    }
    signingIn = null;
    return reply;
  });
  return signingIn;
}

/** After a change of one's own residence or offices, and when somebody asks for news: the next sign-in asks again. */
export function forgetSignIn(): void {
  const known = me.get();
  answeredAt = 0;
  if (known) keep(known, 0);
  else storage.remove(KEPT_UNDER);
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
