import { holdsAbove, officeFor } from '#kernel/actor';
import { DAY, epochOf, startOfDay } from '#kernel/instant';
import { done, refuse } from '#kernel/result';
import { create } from '#platform/change';
import { type ExportLog, exportedOf } from '#platform/export-log';
import type { Operation } from '#platform/operation';
import { workbookOf } from '#platform/workbook';
import { MAX_RECORD_DAYS } from '#types/hours.labels';
import { findServed } from '../hours.store';
import { GUIDES } from '../record/hours.policy';
import type { Listed } from '../record/record.state';
import { exportsOf } from './exports.store';
import { recordsBook } from './records-book';

const NAME = 'hours.exportLedger';
type Name = typeof NAME;
/** `null`: more than a table holds. */
type Seen = { records: readonly Listed[] | null };

const isLong = ({ from, until }: { from: string; until: string }): boolean =>
  epochOf(startOfDay(until)) - epochOf(startOfDay(from)) >= MAX_RECORD_DAYS * DAY;

const minutesIn = (records: readonly Listed[]): number =>
  records.reduce((sum, { minutes }) => sum + minutes, 0);

const recording = (seen: Seen) =>
  create<Name, ExportLog, Seen>(NAME, {
    store: exportsOf,
    load: async () => seen,
    policy: (actor, _seen, { within }) => holdsAbove(actor, GUIDES, within),
    decide: ({ records }, call) => {
      if (records === null) return refuse('LEDGER_TOO_LONG');
      if (call.input.fullNames && call.input.words === '') return refuse('REASON_MISSING');
      return done(exportedOf(call, { rows: records.length }));
    },
    answer: (_made, { input: { from, until }, now }, { records }) => ({
      ...{ name: `志愿服务记录_${from}_${until}.xlsx`, base64: '', at: now },
      ...{ rows: records?.length ?? 0, minutes: minutesIn(records ?? []) },
    }),
    missing: 'NOT_FOUND_OR_FORBIDDEN',
  });

/** Recorded first, then written: no file leaves without a line that says so. The file itself is kept nowhere. */
export const exportLedger: Operation<Name> = {
  name: NAME,
  run: async (ask) => {
    const { input, ports } = ask;
    const [actor, records] = await Promise.all([ask.actor, isLong(input) ? null : findServed(ports, input)]);
    if (!holdsAbove(actor, GUIDES, input.within)) return refuse('NOT_FOUND_OR_FORBIDDEN');
    const outcome = await recording({ records }).run(ask);
    if (!outcome.ok || records === null) return outcome;
    const { from, until, fullNames } = input;
    const { at } = outcome.data;
    const place = officeFor(actor, GUIDES, input.within)?.label ?? '';
    const book = recordsBook({ records, place, from, until, fullNames, by: actor.name, at });
    const file = await workbookOf(book, at);
    return done({
      ...outcome.data,
      ...{ rows: records.length, minutes: minutesIn(records) },
      base64: file.toString('base64'),
    });
  },
};
