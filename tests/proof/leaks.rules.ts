import type { OperationName } from '#types/contract';
import type { CastName } from './world/cast';
import { cast } from './world/cast';

/** Who asks: one of the cast, or somebody nobody knows. */
export type Asker = CastName | 'stranger' | 'nobody';

/** Words that stand nowhere else, so that finding them anywhere is finding the secret. */
export const INNER_NOTE = '内部备注请勿外传';
export const OPINION = '来得太晚';
export const CLAIMANT_PHONE = '13900008800';

type Secret = {
  pattern: RegExp;
  /** Who may read it in which answer, by hand from the contract's sentences; in no log and no message, ever. */
  may(operation: OperationName, asker: Asker): boolean;
};

const phoneOf = (who: CastName): string => cast[who].phone ?? '';
const never = () => false;

/** One's own name, where people see and correct what is kept of them. */
const OWN: readonly OperationName[] = [
  'community.signIn',
  'community.getMyData',
  'community.correctName',
  'community.showCode',
];

/** One's registration is one's own; those who look after an area open names one by one, a roll is its leaders'. */
const volunteering = (operation: OperationName, asker: Asker, oneself: Asker): boolean =>
  (operation === 'volunteers.getMine' && asker === oneself) ||
  (operation === 'volunteers.openContact' && NEAR.includes(asker)) ||
  (operation === 'activities.roll' && LEADERS.includes(asker)) ||
  (operation === 'hours.get' && (asker === oneself || LEADERS.includes(asker)));

/** Those who lead an activity, and the desk of its community. */
const LEADERS: readonly Asker[] = ['buildingLead', 'staff', 'lead'];
const NEAR: readonly Asker[] = ['handler', 'colleague', 'staff', 'lead'];
const DESK: readonly Asker[] = ['staff', 'lead', 'coordinator', 'operator'];
const COLLEAGUES: readonly Asker[] = [...DESK, 'handler', 'colleague', 'auditor'];

export const secrets: Record<string, Secret> = {
  'an openid': { pattern: /proof-[a-z]/, may: never },
  'a sealed text': { pattern: /v1:[0-9a-f]{24}:/, may: never },
  'the reporter’s number': {
    pattern: new RegExp(phoneOf('reporter')),
    // each look is recorded with its reason
    may: (operation, asker) =>
      (operation === 'requests.openContact' && (DESK.includes(asker) || asker === 'handler')) ||
      (['calls.openContact', 'volunteers.openContact'].includes(operation) && NEAR.includes(asker)) ||
      // who helps is known to whom they help
      (operation === 'wishes.openContact' && asker === 'neighbour') ||
      (operation === 'community.getMyData' && asker === 'reporter'),
  },
  'the reporter’s full name': {
    pattern: new RegExp(cast.reporter.name),
    may: (operation, asker) =>
      (operation === 'requests.openContact' && (DESK.includes(asker) || asker === 'handler')) ||
      // whoever looks in must know whom to ask for
      (operation === 'calls.listOpen' && NEAR.includes(asker)) ||
      (operation === 'wishes.openContact' && asker === 'neighbour') ||
      volunteering(operation, asker, 'reporter') ||
      (OWN.includes(operation) && asker === 'reporter'),
  },
  'the number of somebody whose residence waits': { pattern: new RegExp(CLAIMANT_PHONE), may: never },
  'a private number of a worker': {
    pattern: new RegExp(`${phoneOf('handler')}|${phoneOf('colleague')}|${phoneOf('staff')}`),
    may: (operation, asker) =>
      operation === 'community.getMyData' && ['handler', 'colleague', 'staff'].includes(asker),
  },
  'a neighbour’s full name': {
    pattern: new RegExp(cast.neighbour.name),
    may: (operation, asker) =>
      volunteering(operation, asker, 'neighbour') ||
      // whom one helps, and the desk that answers for it
      (operation === 'wishes.openContact' && ['reporter', 'staff', 'lead'].includes(asker)) ||
      (OWN.includes(operation) && asker === 'neighbour') ||
      // the play gives everybody this name, and each reads back their own
      operation === 'community.correctName' ||
      // they called too
      (operation === 'calls.listOpen' && NEAR.includes(asker)),
  },
  'an inner note': {
    pattern: new RegExp(INNER_NOTE),
    may: (operation, asker) => operation === 'requests.get' && COLLEAGUES.includes(asker),
  },
  'what a resident said of a result': {
    pattern: new RegExp(OPINION),
    may: never,
  },
};
