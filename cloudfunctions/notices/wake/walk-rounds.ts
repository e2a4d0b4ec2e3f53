import type { Person } from '#kernel/person';
import { findPage, type Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import { buildingsWithin, residentsOf, type Territory } from '../../community/community.public';
import type { Tick, WakeCounts } from '../../messages/messages.public';
import type { NoticeDocument } from '../notice/notice.state';
import { noticesOf } from '../notices.store';
import { dueRounds, roundsOf, sheetsOf } from '../reach/reach.store';
import { goOn, type RoundDocument, sheetFor, stopRound, type Told } from '../reach/round.state';
import type { SheetDocument } from '../reach/sheet.state';

const ROUNDS = 20;
/** Places of one page; their buildings are read side by side. */
const PAGE = 5;
/** Notices of a digest that are read at once. A large district says several hundred things a day. */
const READ_AT_ONCE = 200;

const TOLD_FIELDS = ['title', 'lead', 'label', 'publishedAt', 'audience', 'status'] as const;

const digestedOf = async (digest: string | null, { ports }: Tick): Promise<Told[]> => {
  const store = noticesOf(ports).only(TOLD_FIELDS);
  const all: Told[] = [];
  let cursor: string | null = null;
  do {
    const query = { where: { digest }, orderBy: [['_id', 'asc']] as const, limit: READ_AT_ONCE };
    const page: Paged<Pick<NoticeDocument, '_id' | (typeof TOLD_FIELDS)[number]>> = await findPage(
      store,
      query,
      cursor,
    );
    all.push(...page.items.filter(({ status }) => status === 'published'));
    cursor = page.next;
  } while (cursor !== null);
  return all;
};

/** What a round is about, as it is by now: what was withdrawn meanwhile nobody is told of any more. */
const aboutOf = async ({ notice, digest }: RoundDocument, tick: Tick): Promise<Told[]> => {
  if (notice === null) return digestedOf(digest, tick);
  const found = await noticesOf(tick.ports).load(notice);
  return found?.status === 'published' ? [found] : [];
};

/** A building has one sheet for a notice, and one for all digests, which goes on to the next day. */
const putSheet = async (ports: Ports, sheet: SheetDocument): Promise<boolean> => {
  const store = sheetsOf(ports);
  if (sheet.digest === null) return (await store.add(sheet)).added;
  if (sheet.outbox.length === 0) return false;
  const last = await store.load(sheet._id);
  if (last === null) return (await store.add(sheet)).added;
  // whoever was told of this digest already is not told again
  if (last.digest !== null && last.digest >= sheet.digest) return false;
  return store.replace(last, { ...sheet, rev: last.rev + 1 });
};

const sheetOf = async (
  round: RoundDocument,
  building: Territory,
  notices: readonly Told[],
  { ports, now }: Tick,
): Promise<number> => {
  const residents: Person[] = await residentsOf(ports, building._id);
  const sheet = sheetFor(round, building, residents, notices, now);
  return (await putSheet(ports, sheet)) ? sheet.outbox.length : 0;
};

/** Page by page until the budget is used up. Cut anywhere, it goes on where the last page was written down. */
const walk = async (round: RoundDocument, tick: Tick, budget: number): Promise<number> => {
  const store = roundsOf(tick.ports);
  const notices = await aboutOf(round, tick);
  let current = round;
  let told = 0;
  while (current.wakeAt !== null && told < budget) {
    const territory = current.territories[current.at];
    if (territory === undefined || notices.length === 0) {
      await store.replace(current, stopRound(current));
      return told;
    }
    const { buildings, last } = await buildingsWithin(tick.ports, territory, current.after, PAGE);
    const numbers = await Promise.all(buildings.map((each) => sheetOf(current, each, notices, tick)));
    told += numbers.reduce((sum, each) => sum + each, 0);
    const next = goOn(current, last);
    // another clock was here: it goes on
    if (!(await store.replace(current, next))) return told;
    current = next;
  }
  return told;
};

/** @param budget about how many people may be put on sheets now */
export const walkRounds = async (tick: Tick, budget: number): Promise<WakeCounts> => {
  const rounds = await dueRounds(tick.ports, tick.now, ROUNDS);
  let left = budget;
  for (const round of rounds) {
    if (left <= 0) break;
    left -= await walk(round, tick, left);
  }
  return { woken: rounds.length, sent: 0, failed: 0, faults: 0 };
};
