import type { CalendarOverrides } from '#kernel/calendar';
import { dayOf } from '#kernel/instant';
import { type MessageDraft, queueMessages } from '#kernel/outbox';
import { done, type Result, refuse } from '#kernel/result';
import { type DisclosureClass, MAX_CORRECTIONS } from '#types/disclosure.labels';
import type { DisclosureRules } from '#types/disclosure-rights';
import type { ItemId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { periodFits } from '../calendar/calendar.state';
import { publicSpan } from '../calendar/periods.state';
import { tellReviewers, tellWriter } from './item.messages';
import {
  type Content,
  currentOf,
  type Doer,
  type ItemDocument,
  type ItemEntry,
  indexed,
  type Version,
  versionsOf,
} from './item.state';

export type Act = { by: Doer; now: Instant };
type Stale = 'REVISION_STALE' | 'STATE_NOT_ALLOWED';

const entry = (
  kind: ItemEntry['kind'],
  { by, now }: Act,
  words = '',
  version: Version | null = null,
): ItemEntry => ({
  at: now,
  kind,
  by,
  words,
  version,
});

/** The next state with its line in the story, and whom to tell of it. */
const next = (
  item: ItemDocument,
  [kind, words, version]: readonly [kind: ItemEntry['kind'], words?: string, version?: Version],
  act: Act,
  changes: Partial<ItemDocument>,
  tell: (changed: ItemDocument) => readonly MessageDraft[] = () => [],
): ItemDocument => {
  const changed: ItemDocument = {
    ...item,
    ...changes,
    changedRev: item.rev + 1,
    changedAt: act.now,
    timeline: [...item.timeline, entry(kind, act, words, version)],
  };
  return indexed({ ...changed, outbox: queueMessages(item, tell(changed), act.now) });
};

/** Decided on what the caller saw, and only in a state that knows the act. */
const when = <C extends string>(
  item: ItemDocument,
  rev: number,
  fits: boolean,
  decide: () => Result<ItemDocument, C>,
): Result<ItemDocument, C | Stale> => {
  if (rev < item.changedRev || rev > item.rev) return refuse('REVISION_STALE', { rev: item.rev });
  return fits ? decide() : refuse('STATE_NOT_ALLOWED', { status: item.status });
};

type Begun = {
  _id: ItemId;
  community: TerritoryId;
  from: string;
  households: number;
  rules: DisclosureRules;
  calendar: CalendarOverrides;
  class: DisclosureClass;
  period: string | null;
  content: Content;
};

export const begin = ({ content, ...begun }: Begun, act: Act): Result<ItemDocument, 'PERIOD_WRONG'> => {
  if (!periodFits(begun.rules, begun.class, begun.period, dayOf(act.now)))
    return refuse('PERIOD_WRONG', { rhythm: begun.rules.rhythms[begun.class] });
  return done(
    indexed({
      ...begun,
      rev: 1,
      keys: [],
      slot: '',
      listed: null,
      desks: [],
      publishedBy: [],
      changedRev: 1,
      outbox: [],
      wakeAt: null,
      status: 'draft',
      next: { content, note: '', by: act.by, at: act.now, submitted: false },
      publishedAt: null,
      correctedAt: null,
      changedAt: act.now,
      public: null,
      withdrawn: null,
      timeline: [entry('created', act)],
    }),
  );
};

/** A draft belongs to all who write there; the last hand that wrote is its author. */
export const save = (item: ItemDocument, rev: number, content: Content, act: Act) =>
  when<never>(item, rev, item.status === 'draft', () =>
    done(
      next(item, ['saved'], act, {
        next: { content, note: '', by: act.by, at: act.now, submitted: false },
      }),
    ),
  );

export const submit = (item: ItemDocument, rev: number, act: Act) =>
  when<never>(item, rev, item.status === 'draft', () =>
    done(
      next(
        item,
        ['submitted'],
        act,
        { status: 'awaiting', next: item.next && { ...item.next, submitted: true } },
        (waiting) => tellReviewers(waiting, '有一项公开内容等您复核'),
      ),
    ),
  );

const waits = ({ status, next: proposed }: ItemDocument): boolean =>
  proposed?.submitted === true && (status === 'awaiting' || status === 'published');

/** A second person agrees: it is public from now on, and the full days are counted anew after a correction. */
export const publish = (item: ItemDocument, rev: number, act: Act) =>
  when(item, rev, waits(item), (): Result<ItemDocument, 'REVIEWER_IS_AUTHOR'> => {
    const proposed = item.next;
    if (proposed === null || proposed.by.personId === act.by.personId) return refuse('REVIEWER_IS_AUTHOR');
    const { content, note, by } = proposed;
    const isFirst = item.publishedAt === null;
    const version = { n: versionsOf(item).length + 1, at: act.now, note, by, reviewer: act.by, content };
    return done(
      next(
        item,
        [isFirst ? 'published' : 'corrected', note, version],
        act,
        {
          status: 'published',
          next: null,
          publishedAt: item.publishedAt ?? act.now,
          correctedAt: isFirst ? null : act.now,
          public: publicSpan(dayOf(act.now), item.rules.publicDays),
        },
        (shown) => tellWriter(shown, by, '复核通过，已公开', act),
      ),
    );
  });

/** Every word goes back to its author: a first version as a draft, a correction to be changed and proposed again. */
export const sendBack = (item: ItemDocument, rev: number, words: string, act: Act) =>
  when(item, rev, waits(item), (): Result<ItemDocument, 'REVIEWER_IS_AUTHOR'> => {
    const proposed = item.next;
    if (proposed === null || proposed.by.personId === act.by.personId) return refuse('REVIEWER_IS_AUTHOR');
    const status = item.status === 'awaiting' ? 'draft' : item.status;
    const back: Partial<ItemDocument> = { status, next: { ...proposed, submitted: false } };
    return done(
      next(item, ['sent_back', words], act, back, (returned) =>
        tellWriter(returned, proposed.by, `已退回：${words}`, act),
      ),
    );
  });

type Correction = { content: Content; note: string };

export const correct = (item: ItemDocument, rev: number, { content, note }: Correction, act: Act) =>
  when(
    item,
    rev,
    item.status === 'published' && item.next?.submitted !== true,
    (): Result<ItemDocument, 'CORRECTION_LIMIT_REACHED'> => {
      if (versionsOf(item).length > MAX_CORRECTIONS) return refuse('CORRECTION_LIMIT_REACHED');
      const proposed = { content, note, by: act.by, at: act.now, submitted: true };
      return done(
        next(item, ['submitted', note], act, { next: proposed }, (waiting) =>
          tellReviewers(waiting, '有一项更正等您复核'),
        ),
      );
    },
  );

/** Nothing vanishes: a stub with the reason stays on the board, every version in the archive. */
export const withdraw = (item: ItemDocument, rev: number, reason: string, act: Act) =>
  when<never>(item, rev, item.status === 'published', () =>
    done(
      next(
        item,
        ['withdrawn', reason],
        act,
        { status: 'withdrawn', next: null, withdrawn: { at: act.now, reason } },
        (gone) => tellWriter(gone, currentOf(item)?.by ?? act.by, `已撤回：${reason}`, act),
      ),
    ),
  );

export const discard = (item: ItemDocument, rev: number, act: Act) =>
  when<never>(item, rev, item.status === 'draft', () =>
    done(next(item, ['discarded'], act, { status: 'discarded' })),
  );
