import { DAY, epochOf, instantOf, plusMs } from '#kernel/instant';
import { nextAttempt } from '#kernel/outbox';
import { ancestorAt, pathOf } from '#kernel/territory';
import { pairsOf } from '#kernel/word-pairs';
import { type NoticeQueue, STUB_DAYS } from '#types/notices.labels';
import { bareWords, leadOf } from '#types/rich-text.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { feedKeysOf, knockKeysOf } from './audience.state';
import type { NoticeDocument, NoticeIndexFields } from './notice.state';

const LEAD = 60;
/** So much of a text is found by its words, so that an index of a notice stays bounded. */
const SEARCHED = 300;

type Bare = Omit<NoticeDocument, keyof NoticeIndexFields>;

/** Until when a withdrawn notice shows its stub where it was. */
const stubEnd = (at: Instant): Instant => plusMs(at, STUB_DAYS * DAY);

const isPublished = ({ state }: Pick<Bare, 'state'>): boolean => state.status === 'published';

/** Still in a feed: published, or withdrawn a short while ago. `at` the moment of the last change or wake. */
const isInFeed = ({ state, publishedAt }: Bare, at: Instant): boolean => {
  if (state.status === 'withdrawn') return publishedAt !== null && at < stubEnd(state.at);
  return state.status === 'published';
};

const queuesOf = ({ state, correction }: Bare): NoticeQueue[] => {
  switch (state.status) {
    case 'draft':
      return ['drafts'];
    case 'awaiting':
      return ['awaiting'];
    case 'scheduled':
      return ['scheduled'];
    case 'published':
      return correction ? ['live', 'awaiting'] : ['live'];
    case 'expired':
    case 'withdrawn':
      return ['past'];
    case 'discarded':
      return [];
  }
};

export const deskKey = (queue: NoticeQueue, territory: TerritoryId): string => `${queue}@${territory}`;

/** Where people look for it: the community that says it, or the larger territory. */
export const searchKey = (scope: TerritoryId, pair: string): string => `${scope}:${pair}`;
const scopeOf = (within: TerritoryId): TerritoryId => ancestorAt(within, 'community') ?? within;

const soonest = (...instants: (Instant | null)[]): Instant | null =>
  instants.reduce<Instant | null>(
    (first, each) => (each !== null && (first === null || each < first) ? each : first),
    null,
  );

/** When time itself changes it next. */
const turnOf = ({ state, expiresAt, publishedAt }: Bare, inFeed: boolean): Instant | null => {
  if (state.status === 'scheduled') return state.at;
  if (state.status === 'published') return expiresAt;
  return state.status === 'withdrawn' && publishedAt !== null && inFeed ? stubEnd(state.at) : null;
};

const coverOf = ({ blocks }: Bare): NoticeIndexFields['cover'] => {
  const picture = blocks.find((block) => block.kind === 'picture');
  return picture ? { file: picture.file, alt: picture.alt } : null;
};

const searchText = ({ title, blocks }: Bare): string => `${title} ${bareWords(blocks)}`.slice(0, SEARCHED);

const feedFields = (notice: Bare, inFeed: boolean): Pick<NoticeIndexFields, 'feedKeys' | 'searchKeys'> => {
  if (!inFeed) return { feedKeys: [], searchKeys: [] };
  const { audience, kind, within } = notice;
  const isUrgent = kind === 'urgent' && isPublished(notice);
  const pairs = isPublished(notice) ? pairsOf(searchText(notice), SEARCHED) : [];
  return {
    feedKeys: [...feedKeysOf(audience, kind), ...(isUrgent ? knockKeysOf(audience) : [])],
    searchKeys: pairs.map((pair) => searchKey(scopeOf(within), pair)),
  };
};

/** The one way to finish a change: everything an index needs is made anew. @param at the moment of the change */
export const indexed = <N extends Bare>(notice: N, at: Instant): N & NoticeIndexFields => {
  const inFeed = isInFeed(notice, at);
  const { state, within, pinned, telling, outbox } = notice;
  return {
    ...notice,
    status: state.status,
    lead: state.status === 'withdrawn' ? state.reason : leadOf(notice.blocks, LEAD),
    cover: coverOf(notice),
    ...feedFields(notice, inFeed),
    searchText: searchText(notice),
    deskKeys: queuesOf(notice).flatMap((queue) => pathOf(within).map((place) => deskKey(queue, place))),
    pinnedRank: pinned && isPublished(notice) ? 1 : 0,
    digest: telling?.round === 'digest' ? digestOf(within, telling.at) : null,
    tellAt: telling === null || telling.begun ? null : telling.at,
    wakeAt: soonest(turnOf(notice, inFeed), nextAttempt(outbox)),
  };
};

const DISTRICT = 'district';

/** The digest of a district that goes out at this moment. */
export const digestOf = (within: TerritoryId, at: Instant): string =>
  `${ancestorAt(within, DISTRICT) ?? within}@${instantOf(epochOf(at))}`;
