import type { Actor } from '#kernel/actor';
import {
  actorOf,
  COMMUNITY,
  checked,
  DISTRICT,
  expert,
  GRID,
  idOf,
  MONDAY,
  OTHER_COMMUNITY,
  OTHER_GRID,
  RESIDENT,
  STREET,
  staff,
  submitted,
  worker,
} from './cast.demo';
import { assign } from './desk/assign.decide';
import { contactRater, rate } from './rating/rating.decide';
import { play } from './requests.demo';

const toExpert = { kind: 'person' as const, person: expert };
export const given = () => play(submitted(), assign, { by: staff, now: MONDAY, choice: toExpert, words: '' });
export const badlyRated = () =>
  play(checked(), rate, { personId: RESIDENT, now: MONDAY, level: 1, words: '' });
export const contacted = () => play(badlyRated(), contactRater, { by: staff, now: MONDAY, words: '已回访' });

/** Everybody who could stand in some relation to a request of the cast, by that relation. */
const people: Record<string, Actor> = {
  nobody: actorOf(idOf('nobody')),
  reporter: actorOf(RESIDENT),
  handler: actorOf(worker.personId, ['grid_worker', GRID]),
  dismissedHandler: actorOf(worker.personId),
  colleague: actorOf(idOf('colleague'), ['grid_worker', GRID]),
  otherGrid: actorOf(idOf('other'), ['grid_worker', OTHER_GRID]),
  staff: actorOf(staff.personId, ['community_staff', COMMUNITY]),
  lead: actorOf(idOf('lead'), ['community_lead', COMMUNITY]),
  otherStaff: actorOf(idOf('else'), ['community_staff', OTHER_COMMUNITY]),
  street: actorOf(idOf('street'), ['street_coordinator', STREET]),
  operator: actorOf(idOf('operator'), ['district_operator', DISTRICT]),
  expert: actorOf(expert.personId, ['department_handler', DISTRICT]),
  auditor: actorOf(idOf('auditor'), ['auditor', DISTRICT]),
  buildingLead: actorOf(idOf('lead5'), ['building_lead', submitted().place.territory]),
  handlerAndStaff: actorOf(worker.personId, ['grid_worker', GRID], ['community_staff', COMMUNITY]),
  reporterAndStaff: actorOf(RESIDENT, ['community_staff', COMMUNITY]),
  reporterAndWorker: actorOf(RESIDENT, ['grid_worker', GRID]),
};
export const person = (name: string): Actor => {
  const actor = people[name];
  if (!actor) throw new Error(`nobody is called ${name}`);
  return actor;
};
