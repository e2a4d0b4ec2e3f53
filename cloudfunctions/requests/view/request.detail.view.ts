import type { Actor } from '#kernel/actor';
import type { RequestDetail, TimelineEntry } from '#types/requests';
import { ROLE_LABELS } from '#types/roles.labels';
import type { Instant } from '#types/time';
import { isReporter, mayNow } from '../request/request.policy';
import type { Rating, RequestDocument } from '../request/request.state';
import type { Doer, Entry } from '../request/timeline.state';
import { LISTED, officerOf, summaryOf } from './request.view';

/** File id → temporary address; a file that is gone is missing. */
type Links = ReadonlyMap<string, string>;

/** The storage answers for so many files at once; of a very long story the newest pictures are shown. */
const MOST_LINKS = 50;

/** What a request is told from, as a whole; messages, keys and what is sealed stay in the database. */
export const TOLD = [
  ...LISTED,
  'reporter',
  'settings',
  'timeline',
  'reopened',
] as const satisfies readonly (keyof RequestDocument)[];
type Told = Pick<RequestDocument, '_id' | (typeof TOLD)[number]>;

/** Whoever worked on it, also before it was given to somebody else or reopened, may be the one who was rated. */
const hasHandled = (request: Told, { personId }: Actor): boolean =>
  request.timeline.some(({ kind, by }) => kind === 'acknowledged' && by.personId === personId);

/** The rated person sees the level and not the words, by which they might know the resident. */
const withoutOpinion = (line: Entry): Entry => {
  if (line.kind === 'case_contacted') return { ...line, words: '' };
  const isRating = line.kind === 'rated' || line.kind === 'rated_again';
  return isRating ? { ...line, words: line.words.split('：')[0] ?? '' } : line;
};

const hidesOpinion = (request: Told, actor: Actor): boolean =>
  !isReporter(actor, request) && hasHandled(request, actor);

/** Inner entries are between colleagues: whoever reported it reads as a resident, whatever office they hold. */
const entriesFor = (request: Told, actor: Actor): Entry[] => {
  const lines = request.timeline.filter((line) => !line.inner || !isReporter(actor, request));
  return hidesOpinion(request, actor) ? lines.map(withoutOpinion) : lines;
};

/** Every picture that this reader may see, the request's own first, then the newest. */
export const photosFor = (request: Told, actor: Actor): string[] => {
  const newestFirst = entriesFor(request, actor).reverse();
  const all = [...request.photos, ...newestFirst.flatMap(({ photos }) => photos)];
  return [...new Set(all)].slice(0, MOST_LINKS);
};

const linked = (photos: readonly string[], links: Links) =>
  photos.flatMap((fileId) => {
    const url = links.get(fileId);
    return url === undefined ? [] : [{ fileId, url }];
  });

const nameOf = ({ name, role }: Doer): string => {
  if (role === null) return '系统';
  if (role === 'resident') return '居民';
  return name === '' ? ROLE_LABELS[role] : `${name} · ${ROLE_LABELS[role]}`;
};

const lineOf = (line: Entry, links: Links): TimelineEntry => ({
  at: line.at,
  kind: line.kind,
  by: nameOf(line.by),
  words: line.words,
  photos: linked(line.photos, links),
  inner: line.inner,
});

const ratingFor = (request: Told, actor: Actor, rating: Rating | null | undefined): Rating | null =>
  rating && hidesOpinion(request, actor) ? { ...rating, words: '' } : (rating ?? null);

/** A request as this reader may see it, with what they may do to it now. */
export const detailOf = (request: Told, actor: Actor, now: Instant, links: Links): RequestDetail => ({
  ...summaryOf(request, now),
  photos: linked(request.photos, links),
  mine: isReporter(actor, request),
  reporter: { name: request.reporter.maskedName, phone: request.reporter.maskedPhone },
  handlerPhone: officerOf(request)?.phone ?? null,
  timeline: entriesFor(request, actor).map((line) => lineOf(line, links)),
  rating: ratingFor(request, actor, request.rated?.first),
  secondRating: ratingFor(request, actor, request.rated?.second),
  may: mayNow(actor, request, now),
});
