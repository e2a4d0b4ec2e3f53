import { erase, isErased } from '#kernel/chain';
import type { PersonId } from '#types/ids';
import { type Documents, recordsOf } from '../hours.store';
import { type HoursRecord, stateOf } from '../record/record.state';
import type { Sheet } from '../sheet/sheet.state';
import { findSheets, sheetsOf } from '../sheet/sheets.store';

const PAGE = 50;

/** The hours stay under the volunteer number, without a name and without anything their owner wrote. */
const forgottenRecord = (record: HoursRecord): HoursRecord => {
  const left = {
    ...record,
    rev: record.rev + 1,
    keys: [],
    name: '',
    asked: null,
    evaluation: record.evaluation && { ...record.evaluation, words: '' },
    timeline: record.timeline.map((line) =>
      !isErased(line) && line.by?.personId === record.person ? erase(line) : line,
    ),
  };
  return { ...left, desk: stateOf(left) === 'recorded' ? 'done' : 'open' };
};

/** A sheet says whose hours it shows; without a name it says nothing, so it counts as withdrawn. */
const forgottenSheet = (sheet: Sheet): Sheet => ({
  ...sheet,
  rev: sheet.rev + 1,
  keys: [],
  name: '',
  timeline: sheet.timeline.map((line) => (isErased(line) ? line : erase(line))),
});

const forgetRecords = async (ports: Documents, person: PersonId): Promise<boolean> => {
  const store = recordsOf(ports);
  const known = await store.find({ where: { person, name: { gt: '' } }, limit: PAGE });
  const written = await Promise.all(known.map((each) => store.replace(each, forgottenRecord(each))));
  // what did not fit is asked for again in the next minute
  return written.every(Boolean) && known.length < PAGE;
};

const forgetSheets = async (ports: Documents, person: PersonId): Promise<boolean> => {
  const store = sheetsOf(ports);
  const { items, next } = await findSheets(ports, person, { cursor: null, limit: PAGE });
  const named = items.filter(({ name }) => name !== '');
  const written = await Promise.all(named.map((each) => store.replace(each, forgottenSheet(each))));
  return written.every(Boolean) && next === null;
};

/** `false`: not everything could be written yet, so it has to be asked again. */
export const forgetServer = async (ports: Documents, person: PersonId): Promise<boolean> => {
  const [records, sheets] = await Promise.all([forgetRecords(ports, person), forgetSheets(ports, person)]);
  return records && sheets;
};
