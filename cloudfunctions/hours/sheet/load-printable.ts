import { MAX_SHEET_ROWS } from '#types/hours.labels';
import type { PersonId, SheetId } from '#types/ids';
import { type Documents, findPeriod } from '../hours.store';
import type { Listed } from '../record/record.state';
import type { Sheet } from './sheet.state';
import { sheetState } from './sheet.view';
import { loadSheet } from './sheets.store';

/** A sheet with the records behind it, the first one first. */
export type PrintableSheet = { sheet: Sheet; records: readonly Listed[] };

/** For its owner, and only while it holds: what was corrected or withdrawn is not printed again. */
export const loadPrintable = async (
  ports: Documents,
  sheetId: SheetId,
  person: PersonId,
): Promise<PrintableSheet | null> => {
  const sheet = (await loadSheet({ ports, input: { sheetId } }))?.document;
  if (sheet?.person !== person || sheetState(sheet) !== 'valid') return null;
  const found = await findPeriod(ports, sheet, MAX_SHEET_ROWS);
  const records = found.filter(({ minutes, recordedAt }) => minutes > 0 && recordedAt <= sheet.issuedAt);
  const sum = records.reduce((total, { minutes }) => total + minutes, 0);
  // corrected a moment ago, before the clock came to mark it
  return sum === sheet.minutes ? { sheet, records: [...records].reverse() } : null;
};
