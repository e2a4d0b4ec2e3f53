import type { Actor } from '#kernel/actor';
import { endOfDay } from '#kernel/instant';
import type { ITEM_ACTIONS, ItemDetail, ItemSummary, ItemWork } from '#types/disclosure-item';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { mayReview, mayWithdraw, mayWrite } from '../disclosure.policy';
import { isUnsettledObjection, type ObjectionDocument } from '../objection/objection.state';
import { isVisible, objectionOf } from '../objection/objection.view';
import { nameOf } from './doer.view';
import { checkFunds, totalsOf } from './funds.state';
import { type Content, currentOf, type ItemDocument, type Version, versionsOf } from './item.state';

/** File id → temporary address; a file that is gone is missing. */
export type Links = ReadonlyMap<string, string>;

export const shownContent = (content: Content, links: Links) => ({
  title: content.title,
  words: content.words,
  amounts: [...content.amounts],
  photos: content.photos.map((fileId) => ({ fileId, url: links.get(fileId) ?? null })),
});

const titleOf = (item: ItemDocument): string =>
  currentOf(item)?.content.title ?? item.next?.content.title ?? '';

export const summaryOf = (item: ItemDocument): ItemSummary => ({
  id: item._id,
  community: item.community,
  class: item.class,
  period: item.period,
  status: item.status,
  title: titleOf(item),
  publishedAt: item.publishedAt,
  correctedAt: item.correctedAt,
  public: item.public,
});

export const deskRowOf = (item: ItemDocument) => ({
  ...summaryOf(item),
  rev: item.rev,
  by: nameOf(item.next?.by ?? currentOf(item)?.by ?? { personId: null, name: '', role: null }),
  changedAt: item.changedAt,
  correcting: item.status === 'published' && item.next?.submitted === true,
});

export const versionOf = ({ n, at, note, by, reviewer }: Version) => ({
  n,
  at,
  note,
  by: nameOf(by),
  reviewer: nameOf(reviewer),
});

type Action = (typeof ITEM_ACTIONS)[number];

/** What the reader may do now; the operations decide again. */
const actionsFor = (item: ItemDocument, actor: Actor): Action[] => {
  const { status, next } = item;
  const writes = mayWrite(actor, item);
  const reviews = next?.submitted === true && next.by.personId !== actor.personId && mayReview(actor, item);
  const actions: [Action, boolean][] = [
    ['save', writes && status === 'draft'],
    ['submit', writes && status === 'draft'],
    ['discard', writes && status === 'draft'],
    ['publish', reviews],
    ['sendBack', reviews],
    ['correct', writes && status === 'published' && next?.submitted !== true],
    ['withdraw', status === 'published' && mayWithdraw(actor, item)],
  ];
  return actions.filter(([, may]) => may).map(([action]) => action);
};

/** `held`: its full days are over, but an objection is not settled, or was upheld and nothing corrected yet. */
const standingOf = (item: ItemDocument, unsettled: boolean, now: Instant): ItemDetail['standing'] => {
  if (item.status !== 'published' || item.public === null) return null;
  if (now <= endOfDay(item.public.until)) return 'running';
  return unsettled ? 'held' : 'over';
};

const commonOf = (item: ItemDocument, content: Content | null, links: Links) => {
  const amounts = content?.amounts ?? [];
  return {
    ...summaryOf(item),
    from: item.from,
    totals: totalsOf(amounts),
    checks: checkFunds(amounts, item.rules, item.households),
    content: item.publishedAt !== null && content !== null ? shownContent(content, links) : null,
    versions: versionsOf(item).reverse().map(versionOf),
    withdrawn: item.withdrawn,
  };
};

const currentContent = (item: ItemDocument): Content | null => currentOf(item)?.content ?? null;

/** What is withdrawn shows its reason to the public and nothing else. */
const publicContent = (item: ItemDocument): Content | null =>
  item.status === 'withdrawn' ? null : currentContent(item);

const storyOf = ({ timeline }: ItemDocument): ItemWork['timeline'] =>
  timeline
    .filter(({ kind }, at) => kind !== 'saved' || timeline[at + 1]?.kind !== 'saved')
    .map(({ at, kind, by, words }) => ({ at, kind, by: by.role === null ? '' : nameOf(by), words }));

export const detailOf = (
  item: ItemDocument,
  objections: readonly ObjectionDocument[],
  links: Links,
  { personId, now }: { personId: PersonId; now: Instant },
): ItemDetail => ({
  ...commonOf(item, publicContent(item), links),
  standing: standingOf(
    item,
    objections.some((objection) => isUnsettledObjection(objection, item.correctedAt)),
    now,
  ),
  objections: objections
    .filter((objection) => isVisible(objection, personId))
    .map((objection) => objectionOf(objection, personId, now)),
});

export const workOf = (item: ItemDocument, actor: Actor, links: Links): ItemWork => ({
  ...commonOf(item, currentContent(item) ?? item.next?.content ?? null, links),
  rev: item.rev,
  next: item.next && {
    ...shownContent(item.next.content, links),
    note: item.next.note,
    by: nameOf(item.next.by),
    at: item.next.at,
    submitted: item.next.submitted,
  },
  may: actionsFor(item, actor),
  timeline: storyOf(item),
});

export const publicPhotosOf = (item: ItemDocument): readonly string[] => publicContent(item)?.photos ?? [];
export const photosOf = (item: ItemDocument): string[] => [
  ...(currentContent(item)?.photos ?? []),
  ...(item.next?.content.photos ?? []),
];
