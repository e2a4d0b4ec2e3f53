import { officeFor } from '#kernel/actor';
import { done, refuse } from '#kernel/result';
import { create } from '#platform/change';
import { exportedOf } from '#platform/export-log';
import type { Ask, Operation } from '#platform/operation';
import { workbookOf } from '#platform/workbook';
import { MAX_LEDGER_ROWS } from '#types/activities.labels';
import { GUIDES, mayKeepLedger } from '../activity/activity.policy';
import { exportsOf, type LedgerExport } from './exports.store';
import { type Ledger, ledgerOf } from './ledger.state';
import { ledgerBook } from './ledger-book';
import { loadPeriod } from './period.store';

const NAME = 'activities.exportLedger';
type Name = typeof NAME;
type Seen = { ledger: Ledger; isLong: boolean };

const see = async ({ ports, input, now }: Ask<Name>): Promise<Seen> => {
  const found = await loadPeriod(ports, input);
  const ledger = ledgerOf(found ?? [], now);
  return { ledger, isLong: found === null || ledger.present.length > MAX_LEDGER_ROWS };
};

const recording = (seen: Seen) =>
  create<Name, LedgerExport, Seen>(NAME, {
    store: exportsOf,
    load: async () => seen,
    policy: (actor, _seen, { within }) => mayKeepLedger(actor, within),
    decide: ({ ledger, isLong }, call) => {
      if (isLong) return refuse('LEDGER_TOO_LONG');
      if (call.input.fullNames && call.input.words === '') return refuse('REASON_MISSING');
      return done(exportedOf(call, { activities: ledger.totals.activities, rows: ledger.present.length }));
    },
    answer: (_made, { input: { from, until }, now }, { ledger: { totals } }) => ({
      name: `志愿服务台账_${from}_${until}.xlsx`,
      base64: '',
      at: now,
      totals,
    }),
    missing: 'NOT_FOUND_OR_FORBIDDEN',
  });

/** Recorded first, then written: no file leaves without a line that says so. The file itself is kept nowhere. */
export const exportLedger: Operation<Name> = {
  name: NAME,
  run: async (ask) => {
    const { input } = ask;
    const [actor, seen] = await Promise.all([ask.actor, see(ask)]);
    if (!mayKeepLedger(actor, input.within)) return refuse('NOT_FOUND_OR_FORBIDDEN');
    const outcome = await recording(seen).run(ask);
    if (!outcome.ok) return outcome;
    const { ledger } = seen;
    const { within, from, until, fullNames } = input;
    const { at } = outcome.data;
    // whose office it is names its own territory
    const place = officeFor(actor, GUIDES, within)?.label ?? '';
    const book = { ledger, place, within, from, until, fullNames, by: actor.name, at };
    const file = await workbookOf(ledgerBook(book), at);
    return done({ ...outcome.data, totals: ledger.totals, base64: file.toString('base64') });
  },
};
