import { MINUTE, plusMs } from '#kernel/instant';
import { log } from '#platform/log';
import type { Timer } from '#platform/slice';
import { loadStatistics } from '#platform/statistics';
import type { Instant } from '#types/time';
import { type Conversation, isOpen } from '../conversation/conversation.state';
import { draw } from '../map/draw.state';
import { newMap, type OpinionMapDocument } from '../map/map.state';
import type { Row } from '../map/sheet.state';
import {
  conversationsOf,
  findToDraw,
  loadWhole,
  mapsOf,
  storedVoicesOf,
  type Whole,
} from '../opinions.store';
import { isShown } from '../statement/statement.state';
import { keyOf, rowOf } from '../voice/voice.state';

type Tick = Parameters<Timer['run']>[0];

/** The largest conversation takes a good part of a run; what is left over comes first in the next one. */
const DRAWN_IN_A_RUN = 3;
const LOOKED_AT = 20;
const EVERY = 10 * MINUTE;
const PAGE = 500;
/** As many as one run can bear; more take part in no community, and the first ones are drawn. */
const MOST_PEOPLE = 6000;

/**
 * Nobody's marks can be read from two maps: a new one is drawn only after as many people marked something as the
 * smallest group has.
 */
const hasChanged = async ({ ports }: Tick, { conversation, map }: Whole): Promise<boolean> => {
  const { _id: opinion, settings } = conversation;
  const changed = await storedVoicesOf(ports)
    .only(['rev'])
    .find({
      where: { opinion, part: 'voice', at: { gt: map?.at ?? '' } },
      limit: settings.leastGroup,
    });
  return changed.length >= settings.leastGroup;
};

/** Everybody's marks on what is shown, a page at a time. */
const readRows = async (
  { ports }: Tick,
  { _id: opinion }: Conversation,
  columns: readonly string[],
): Promise<Row[]> => {
  const voices = storedVoicesOf(ports).only(['marks']);
  const rows: Row[] = [];
  let after: [string] | undefined;
  while (rows.length < MOST_PEOPLE) {
    const page = await voices.find({
      where: { opinion, part: 'voice' },
      orderBy: [['_id', 'asc']],
      limit: PAGE,
      after,
    });
    rows.push(...page.map((voice) => rowOf(voice, columns)));
    const last = page.at(-1);
    if (!last || page.length < PAGE) break;
    after = [last._id];
  }
  return rows;
};

const write = async ({ ports }: Tick, before: OpinionMapDocument | null, next: OpinionMapDocument) => {
  const store = mapsOf(ports);
  return before === null
    ? (await store.add({ ...next, rev: 1 })).added
    : store.replace(before, { ...next, rev: before.rev + 1 });
};

const drawOne = async (tick: Tick, whole: Whole): Promise<boolean> => {
  const { conversation, statements, map } = whole;
  const columns = statements.filter(isShown).map(({ _id }) => keyOf(_id));
  const rows = await readRows(tick, conversation, columns);
  const before = map?.drawing?.steady ?? null;
  const drawing = draw(rows, columns.length, conversation.settings, before, await loadStatistics());
  return write(tick, map, newMap(conversation, { rows, columns, drawing }, tick.now));
};

/** The look after the end is the last one. */
const nextLook = (conversation: Conversation, now: Instant): Instant | null => {
  if (!isOpen(conversation, now)) return null;
  const next = plusMs(now, EVERY);
  return next < conversation.until ? next : conversation.until;
};

/** The mark that it was looked at goes last: a run that breaks off is done again. */
const lookAt = async (tick: Tick, conversation: Conversation): Promise<boolean> => {
  const whole = await loadWhole(tick.ports, conversation._id);
  if (!whole) return false;
  const isLast = !isOpen(conversation, tick.now);
  const isDue = isLast || (await hasChanged(tick, whole));
  const isDrawn = isDue && (await drawOne(tick, whole));
  if (isDue && !isDrawn) return false;
  await conversationsOf(tick.ports).amend(conversation._id, {
    only: { mapAt: conversation.mapAt },
    set: { mapAt: nextLook(conversation, tick.now) },
  });
  return isDrawn;
};

/** Draws the maps of opinion for which enough was marked since; one after the other, for each takes memory. */
export const drawMaps: Timer['run'] = async (tick) => {
  const due = await findToDraw(tick.ports, tick.now, LOOKED_AT);
  const counts = { looked: 0, drawn: 0, faults: 0 };
  for (const conversation of due) {
    if (counts.drawn >= DRAWN_IN_A_RUN) break;
    try {
      counts.drawn += (await lookAt(tick, conversation)) ? 1 : 0;
      counts.looked += 1;
    } catch (error) {
      counts.faults += 1;
      log.fault('a map of opinion could not be drawn', error, {
        opinionId: conversation._id,
        traceId: tick.traceId,
      });
    }
  }
  return counts;
};
