import type { ChainCrypto } from '#kernel/chain';
import { dayOf } from '#kernel/instant';
import { log } from '#platform/log';
import type { Ports } from '#platform/ports';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import {
  type Anchor,
  type AnchorContent,
  anchorAfter,
  type Chain,
  headText,
  territoryIn,
} from './anchor.state';
import { type AnchorDay, dayAfter, digestWith, leaseFrom, sealDay } from './anchor-day.state';
import { anchorsOf, anchorsOfDay, daysOf, lastAnchor, lastDays, sealedSince } from './anchors.store';
import { type Expiring, removePage } from './remove-expired';

export type Night = {
  ports: Ports;
  crypto: ChainCrypto;
  now: Instant;
  /** Every collection with histories, by name. */
  collections: readonly string[];
  /** What goes after so many months, and belongs to those collections. */
  expiring: readonly Expiring[];
  keepMonths: number;
};

/** Documents a page and an anchor; a run does at most so many pages, and the next one goes on where it stopped. */
export const PAGE = 200;
const PAGES = 60;
const AT_ONCE = 20;
// each round loses only to an anchor that somebody else has written
const ROUNDS = 6;

const keepAnchor = async ({ ports, crypto }: Night, content: AnchorContent): Promise<void> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const last = await lastAnchor(ports, content.territory);
    if ((await anchorsOf(ports).add(anchorAfter(crypto, last, content))).added) return;
  }
  throw new Error(`no anchor could be added in ${content.territory}`);
};

const contentsOf = (chains: readonly Chain[], day: AnchorDay, { now }: Night): AnchorContent[] => {
  const groups = new Map<TerritoryId, Chain[]>();
  for (const chain of chains) {
    groups.set(territoryIn(chain), [...(groups.get(territoryIn(chain)) ?? []), chain]);
  }
  return [...groups].map(([territory, group]) => ({
    kind: 'heads',
    territory,
    day: day._id,
    at: now,
    collection: day.collection ?? '',
    keepMonths: null,
    documents: group.map((chain) => ({ id: chain._id, head: headText(chain) })),
  }));
};

const nextCollection = ({ collections }: Night, current: string | null): string | null =>
  collections[collections.indexOf(current ?? '') + 1] ?? null;

/**
 * One page of one collection. The anchors are written first and the progress after them: a run that dies in between
 * leaves a page to be anchored twice, which says the same twice, and none that is left out.
 */
const anchorPage = async (night: Night, day: AnchorDay): Promise<AnchorDay> => {
  const collection = day.collection ?? '';
  const chains = await sealedSince(night.ports, collection, day.since, day.after, PAGE);
  const contents = contentsOf(chains, day, night);
  for (let from = 0; from < contents.length; from += AT_ONCE) {
    await Promise.all(contents.slice(from, from + AT_ONCE).map((content) => keepAnchor(night, content)));
  }
  const last = chains.at(-1);
  const documents = day.documents + chains.length;
  if (last && chains.length === PAGE) return { ...day, documents, after: [last.sealedOn ?? '', last._id] };
  const next = nextCollection(night, collection);
  if (next !== null) return { ...day, documents, after: null, collection: next };
  return { ...day, documents, after: null, ...removalOf(night.expiring[0]) };
};

/** The records that are looked through next; none are left: the night is signed. */
const removalOf = (next: Expiring | undefined): Pick<AnchorDay, 'state' | 'collection'> =>
  next ? { state: 'removing', collection: next.collection } : { state: 'signing', collection: null };

const removalPage = async (night: Night, day: AnchorDay): Promise<AnchorDay> => {
  const place = night.expiring.findIndex(({ collection }) => collection === day.collection);
  const expiring = night.expiring[place];
  // since it was begun, an update took this collection from the list
  if (!expiring) return { ...day, after: null, ...removalOf(undefined) };
  const removing = { ...night, day: day._id, months: night.keepMonths, limit: PAGE };
  const keepAct = (act: AnchorContent) => keepAnchor(night, act);
  const { removed, after } = await removePage(expiring, day.after, removing, keepAct);
  if (removed > 0) log.info('records removed', { collection: expiring.collection, removed });
  const done = { ...day, removed: day.removed + removed, after };
  return after === null ? { ...done, ...removalOf(night.expiring[place + 1]) } : done;
};

const signPage = async ({ ports, crypto, now }: Night, day: AnchorDay): Promise<AnchorDay> => {
  const page: Anchor[] = await anchorsOfDay(ports, day._id, day.after?.[0] ?? null, PAGE);
  const digest = digestWith(
    crypto,
    day.digest,
    page.map(({ mac }) => mac),
  );
  const counted = { ...day, digest, anchors: day.anchors + page.length };
  const last = page.at(-1);
  return last && page.length === PAGE ? { ...counted, after: [last._id] } : sealDay(crypto, counted, now);
};

/** The day that is not done yet: the earliest one; `null`: there is nothing to do. */
const takeDay = async (night: Night): Promise<AnchorDay | null> => {
  const { ports, now, collections } = night;
  const today: Day = dayOf(now);
  const [latest = null] = await lastDays(ports, today, 1);
  if (latest === null || (latest.state === 'sealed' && latest._id < today)) {
    const begun = dayAfter(latest, { day: today, now, first: collections[0] ?? null });
    return (await daysOf(ports).add(begun)).added ? begun : null;
  }
  if (latest.state === 'sealed' || latest.lease > now) return null;
  const taken = { ...latest, rev: latest.rev + 1, lease: leaseFrom(now) };
  return (await daysOf(ports).replace(latest, taken)) ? taken : null;
};

const PAGES_OF = {
  anchoring: anchorPage,
  removing: removalPage,
  signing: signPage,
  sealed: async (_night: Night, day: AnchorDay) => day,
} satisfies Record<AnchorDay['state'], (night: Night, day: AnchorDay) => Promise<AnchorDay>>;

export type NightCounts = { documents: number; removed: number; anchors: number; sealed: number };
const NOTHING: NightCounts = { documents: 0, removed: 0, anchors: 0, sealed: 0 };

/** Nothing worth a write: whoever looks there again finds as little, on one page. */
const isIdle = (before: AnchorDay, after: AnchorDay): boolean =>
  after.state !== 'sealed' &&
  before.after === null &&
  after.after === null &&
  after.documents === before.documents &&
  after.removed === before.removed &&
  after.anchors === before.anchors;

/** Works on the day until it is sealed or the run has done its share. Called again, it goes on. */
export const anchorNight = async (night: Night): Promise<NightCounts> => {
  let stored = await takeDay(night);
  let day = stored;
  for (let page = 0; page < PAGES && stored && day && day.state !== 'sealed'; page += 1) {
    const next: AnchorDay = await PAGES_OF[day.state](night, day);
    if (!isIdle(day, next)) {
      const written = { ...next, rev: stored.rev + 1 };
      // somebody else has taken over: what they do is enough
      if (!(await daysOf(night.ports).replace(stored, written))) return NOTHING;
      stored = written;
    }
    day = { ...next, rev: stored.rev };
  }
  if (!day) return NOTHING;
  // the log is kept apart from the database: whoever could rewrite one would have to rewrite both
  if (day.state === 'sealed') log.info('day sealed', { day: day._id, number: day.number, mac: day.mac });
  const { documents, removed, anchors } = day;
  return { documents, removed, anchors, sealed: day.state === 'sealed' ? 1 : 0 };
};
