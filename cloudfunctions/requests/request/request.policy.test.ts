import {
  acknowledged,
  actorOf,
  COMMUNITY,
  checked,
  GRID,
  idOf,
  OTHER_COMMUNITY,
  resolved,
  STREET,
  submitted,
  worker,
} from '../cast.demo';
import { contacted, given, person } from '../relations.demo';
import { mayRead, mayReadDesk, rules, workOffice } from './request.policy';

describe('who may read a request', () => {
  it.each([
    ['nobody', false],
    ['otherGrid', false],
    ['otherStaff', false],
    ['expert', false],
    ['buildingLead', false],
    ['dismissedHandler', false],
    ['reporter', true],
    ['handler', true],
    ['colleague', true],
    ['staff', true],
    ['lead', true],
    ['street', true],
    ['operator', true],
    ['auditor', true],
  ])('%s: %s', (name, allowed) => {
    expect(mayRead(person(name), acknowledged())).toBe(allowed);
  });

  it('whoever was given it, from wherever they come', () => {
    expect(mayRead(person('expert'), given())).toBe(true);
  });
});

describe('where a closed door would hide what happened', () => {
  it('the workers of the grid may learn that a colleague has it', () => {
    expect(rules.acknowledge(person('colleague'), acknowledged())).toBe(true);
    expect(rules.acknowledge(person('otherGrid'), acknowledged())).toBe(false);
  });

  it('but not what was given to one person by name', () => {
    expect(rules.acknowledge(person('colleague'), given())).toBe(false);
  });

  it('the handler may learn why they cannot check it', () => {
    expect(rules.verify(person('handler'), resolved())).toBe(true);
    expect(rules.verify(person('colleague'), resolved())).toBe(false);
  });

  it('whoever reported it never checks it, even with the office', () => {
    expect(rules.verify(person('reporterAndStaff'), resolved())).toBe(false);
    expect(rules.rectify(person('reporterAndStaff'), contacted())).toBe(false);
  });

  it('whoever handled their own request does not rate it', () => {
    const own = { ...checked(), reporterId: worker.personId };
    expect(rules.rate(person('handler'), own)).toBe(false);
  });

  it('a reporter with an office reads no inner notes and so writes none', () => {
    expect(rules.addNote(person('reporterAndWorker'), submitted())).toBe(false);
  });
});

describe('who may be given a request', () => {
  it.each([
    ['nobody', false],
    ['otherStaff', false],
    ['auditor', false],
    ['street', false],
    ['operator', false],
    ['lead', false],
    ['colleague', true],
    ['otherGrid', true],
    ['staff', true],
    ['expert', true],
  ])('%s: %s', (name, allowed) => {
    expect(workOffice(person(name).memberships, acknowledged()) !== null).toBe(allowed);
  });

  it('a worker of another community is not', () => {
    const actor = actorOf(idOf('far'), ['grid_worker', `${OTHER_COMMUNITY}/g01` as typeof GRID]);
    expect(workOffice(actor.memberships, acknowledged())).toBeNull();
  });
});

describe('the lists of a desk', () => {
  it.each([
    ['worker of the grid', 'colleague', COMMUNITY, false],
    ['staff of another community', 'otherStaff', COMMUNITY, false],
    ['staff, for the street above', 'staff', STREET, false],
    ['department handler', 'expert', COMMUNITY, false],
    ['staff, for the community', 'staff', COMMUNITY, true],
    ['staff, for one grid of it', 'staff', GRID, true],
    ['street coordinator', 'street', COMMUNITY, true],
    ['auditor', 'auditor', COMMUNITY, true],
  ])('%s', (_case, name, within, allowed) => {
    expect(mayReadDesk(person(name), within)).toBe(allowed);
  });
});
