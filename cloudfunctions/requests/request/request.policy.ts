import { type Actor, holdsAbove } from '#kernel/actor';
import { ancestorAt, isWithin } from '#kernel/territory';
import { ACTIONS, type Action, ASSIGNEE_ROLES } from '#types/requests.labels';
import type { Membership, Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { gates, type Standing } from './gates.policy';
import { handlerOf, type RequestDocument } from './request.state';

/** 社区、街道、区: they dispatch and check. */
export const STAFF_ROLES = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
] as const satisfies readonly Role[];
const READERS: readonly Role[] = [...STAFF_ROLES, 'auditor'];
const DESK_HANDLERS: readonly Role[] = ASSIGNEE_ROLES.filter((role) => role !== 'grid_worker');

type Placed = Pick<RequestDocument, 'place' | 'grid'>;
/** What says who has to do with a request. */
type Held = Placed & Pick<RequestDocument, 'state' | 'reporterId'>;

const first = (
  memberships: readonly Membership[],
  roles: readonly Role[],
  fits: (territory: TerritoryId) => boolean,
): Membership | null => memberships.find((m) => roles.includes(m.role) && fits(m.territory)) ?? null;

/** The office by which somebody may be given this request; `memberships` are those that hold now. */
export const workOffice = (memberships: readonly Membership[], { place }: Placed): Membership | null => {
  const scope = ancestorAt(place.territory, 'community') ?? place.territory;
  const covers = (territory: TerritoryId) => isWithin(place.territory, territory);
  return (
    first(memberships, ['grid_worker'], covers) ??
    first(memberships, ['grid_worker'], (territory) => isWithin(territory, scope)) ??
    first(memberships, DESK_HANDLERS, covers)
  );
};

export const staffOffice = (memberships: readonly Membership[], { place }: Placed): Membership | null =>
  first(memberships, STAFF_ROLES, (territory) => isWithin(place.territory, territory));

export const isReporter = (actor: Actor, request: Pick<RequestDocument, 'reporterId'>): boolean =>
  actor.personId === request.reporterId;

export const isStaff = (actor: Actor, request: Placed): boolean =>
  staffOffice(actor.memberships, request) !== null;

const worksGrid = (actor: Actor, { place }: Placed): boolean =>
  holdsAbove(actor, ['grid_worker'], place.territory);

/** It was given to them, or to a grid where they work. */
const isGiven = (actor: Actor, request: Held): boolean => {
  const { state } = request;
  if (state.status !== 'assigned') return false;
  if (state.to.kind === 'grid') return holdsAbove(actor, ['grid_worker'], state.to.grid);
  return state.to.person.personId === actor.personId && workOffice(actor.memberships, request) !== null;
};

/** Handling ends with the office: who was dismissed may neither read nor act. */
export const isHandler = (actor: Actor, request: Held): boolean =>
  handlerOf(request)?.personId === actor.personId && workOffice(actor.memberships, request) !== null;

/** Whoever has it now; before that whoever could take it, so that they read the state and not a closed door. */
const works = (actor: Actor, request: Held): boolean => {
  if (handlerOf(request)) return isHandler(actor, request);
  return request.state.status === 'assigned' ? isGiven(actor, request) : worksGrid(actor, request);
};

/** Somebody may have been faster: then the workers of the grid are told so. */
const mayTake = (actor: Actor, request: Held): boolean =>
  request.state.status === 'assigned'
    ? isGiven(actor, request)
    : worksGrid(actor, request) || isHandler(actor, request);

const isChecker = (actor: Actor, request: Held): boolean =>
  !isReporter(actor, request) && (isStaff(actor, request) || isHandler(actor, request));

const mayOpenContact = (actor: Actor, request: Held): boolean => {
  const { status } = request.state;
  if (isReporter(actor, request)) return false;
  // afterwards the handler is the person who may be rated, and the number is not theirs to call
  if (isHandler(actor, request)) return status === 'acknowledged' || status === 'resolved';
  return isStaff(actor, request);
};

type Rule = (actor: Actor, request: Held) => boolean;

export const mayRead: Rule = (actor, request) =>
  isReporter(actor, request) ||
  worksGrid(actor, request) ||
  holdsAbove(actor, READERS, request.place.territory) ||
  isGiven(actor, request) ||
  isHandler(actor, request);

/** Inner notes are between colleagues: whoever reported it reads it as a resident. */
const mayNote: Rule = (actor, request) =>
  !isReporter(actor, request) &&
  (isStaff(actor, request) ||
    worksGrid(actor, request) ||
    isGiven(actor, request) ||
    isHandler(actor, request));

/** Who may do what to which request; nothing is allowed that is not written here. */
export const rules: Record<Action, Rule> = {
  accept: isStaff,
  refuse: isStaff,
  assign: isStaff,
  acknowledge: mayTake,
  addProgress: works,
  addNote: mayNote,
  resolve: works,
  // the handler comes through and is told why not
  verify: isChecker,
  // nobody rates their own work
  rate: (actor, request) => isReporter(actor, request) && handlerOf(request)?.personId !== actor.personId,
  reopen: isReporter,
  withdraw: isReporter,
  urge: isReporter,
  pause: isStaff,
  resume: isStaff,
  openContact: mayOpenContact,
  contactRater: isChecker,
  rectify: isChecker,
};

/** What the actor may do now, in the order of the list of actions. */
export const mayNow = (actor: Actor, request: Held & Standing, now: Instant): Action[] =>
  ACTIONS.filter(
    (action) =>
      rules[action](actor, request) && gates[action](request, { personId: actor.personId, now }) === null,
  );

/** The lists of a territory's desk. */
export const mayReadDesk = (actor: Actor, within: TerritoryId): boolean => holdsAbove(actor, READERS, within);
