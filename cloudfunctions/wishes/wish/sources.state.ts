import type { MessageDraft } from '#kernel/outbox';
import type { Instant } from '#types/time';
import {
  type InquiryOutcome,
  type OfficeSource,
  WISH_SOURCE_LABELS,
  WISH_SOURCES,
  type WishSource,
} from '#types/wishes.labels';
import { advance, entry } from './advance.state';
import { sourceUntil } from './wish.deadlines';
import { tellAsker } from './wish.messages';
import type { SourceRound, Wish, WishState } from './wish.state';

/** The round that runs, or ran last. */
export const currentRound = ({ sources }: Pick<Wish, 'sources'>): SourceRound | null =>
  sources.at(-1) ?? null;

export const isOffice = (source: WishSource): source is OfficeSource => source !== 'neighbours';

const lapse = (outcome: InquiryOutcome): InquiryOutcome => (outcome === 'waiting' ? 'lapsed' : outcome);

/** Whoever had not answered by its end did not answer. */
export const endRound = (sources: readonly SourceRound[], now: Instant): readonly SourceRound[] =>
  sources.map((round, place) =>
    place < sources.length - 1 || round.endedAt !== null
      ? round
      : {
          ...round,
          endedAt: now,
          inquiries: round.inquiries.map((inquiry) => ({ ...inquiry, outcome: lapse(inquiry.outcome) })),
        },
  );

const sourceAfter = (last: WishSource | null): WishSource =>
  last === null ? WISH_SOURCES[0] : (WISH_SOURCES[WISH_SOURCES.indexOf(last) + 1] ?? 'neighbours');

const searching = (source: WishSource, until: Instant | null, now: Instant): WishState =>
  isOffice(source) && until !== null
    ? { status: 'asking', since: now, source, until }
    : { status: 'open', since: now };

/** Opens a source; one that has not ended goes on. */
export const openSource = (
  wish: Wish,
  source: WishSource,
  now: Instant,
  more: readonly MessageDraft[] = [],
): Wish => {
  const current = currentRound(wish);
  const goesOn = current?.source === source && current.endedAt === null;
  const until = isOffice(source) ? sourceUntil(wish, source, now) : null;
  const state = searching(source, until, now);
  const label = WISH_SOURCE_LABELS[source];
  const tip = source === 'neighbours' ? '已公开，等邻里志愿者认领' : `社区正在联系${label}`;
  const round: SourceRound = { source, from: now, until, endedAt: null, inquiries: [] };
  return advance(wish, now, {
    set: { state, sources: goesOn ? wish.sources : [...endRound(wish.sources, now), round] },
    entries: goesOn ? [] : [entry(wish, 'source_opened', null, now, label)],
    messages: [...more, ...tellAsker(wish, state.status, tip, now)],
  });
};

/**
 * Opens the source that comes next in the order 政府、社会、邻里. Where the neighbours had it already, it is on the
 * shelf again.
 */
export const openNextSource = (wish: Wish, now: Instant, more: readonly MessageDraft[] = []): Wish =>
  openSource(wish, sourceAfter(currentRound(wish)?.source ?? null), now, more);
