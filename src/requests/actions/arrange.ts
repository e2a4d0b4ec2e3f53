import type { Action, Status } from '#types/requests.labels';

/** What moves a request on, the most wanted first: one of them is the big button. */
const MOVES_ON: readonly Action[] = [
  'rate',
  'acknowledge',
  'resolve',
  'verify',
  'contactRater',
  'rectify',
  'accept',
  'assign',
  'resume',
];

/** What may stand beside it; everything else waits in the sheet, in the order of the list of actions. */
const BESIDE: readonly Action[] = ['addProgress', 'urge', 'assign', 'reopen', 'addNote', 'pause'];

/** Before anybody works on it, giving it to somebody is the next step; afterwards it is a correction. */
const UNASSIGNED: readonly Status[] = ['submitted', 'accepted'];

export type Arranged = { primary: Action | null; second: Action | null; rest: Action[] };

/** Puts what the caller may do onto the page. Opening a number has its place beside the reporter instead. */
export function arrange(may: readonly Action[], status: Status): Arranged {
  const shown: Action[] = may.filter((action) => action !== 'openContact');
  const moves = MOVES_ON.filter((action) => action !== 'assign' || UNASSIGNED.includes(status));
  const primary = moves.find((action) => shown.includes(action)) ?? null;
  const second = BESIDE.find((action) => action !== primary && shown.includes(action)) ?? null;
  return { primary, second, rest: shown.filter((action) => action !== primary && action !== second) };
}
