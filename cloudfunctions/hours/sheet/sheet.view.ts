import { dayOf } from '#kernel/instant';
import { maskName } from '#kernel/masks';
import type { CheckedSheet, HoursSheet } from '#types/hour-sheets';
import type { SheetState } from '#types/hours.labels';
import type { Sheet } from './sheet.state';

export const sheetState = ({ withdrawnAt, name, changedAt }: Sheet): SheetState => {
  // of a closed account nothing is vouched for
  if (withdrawnAt !== null || name === '') return 'withdrawn';
  return changedAt === null ? 'valid' : 'changed';
};

export const sheetView = (sheet: Sheet): HoursSheet => {
  const { _id, rev, community, unit, from, until, minutes, records, issuedAt } = sheet;
  const state = sheetState(sheet);
  return { id: _id, rev, community, unit, from, until, minutes, records, issuedAt, state };
};

/** What a stranger may learn. */
export const checkedView = (sheet: Sheet): CheckedSheet => {
  const { _id, name, minutes, from, until, unit, issuedAt } = sheet;
  const state = sheetState(sheet);
  return {
    ...{ id: _id, state, issuedOn: dayOf(issuedAt) },
    shows: state === 'withdrawn' ? null : { name: maskName(name), minutes, from, until, unit },
  };
};
