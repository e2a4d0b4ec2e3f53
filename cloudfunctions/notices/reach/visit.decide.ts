import { done, type Result, refuse } from '#kernel/result';
import { indexed, type SheetDocument, type Visit } from './sheet.state';

/** Somebody told a household at the door or by phone. Once: what was recorded first stays. */
export const recordVisit = (
  sheet: SheetDocument,
  visit: Visit,
): Result<SheetDocument, 'STATE_NOT_ALLOWED'> => {
  const before = sheet.visits.find(({ household }) => household === visit.household);
  if (before) return refuse('STATE_NOT_ALLOWED', { result: before.result, by: before.byName, at: before.at });
  return done(indexed({ ...sheet, visits: [...sheet.visits, visit] }));
};
