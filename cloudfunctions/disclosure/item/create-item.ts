import { isFileOf } from '#kernel/files';
import { itemIdOf } from '#kernel/ids';
import { refuse } from '#kernel/result';
import { levelOf } from '#kernel/territory';
import { create } from '#platform/change';
import type { FileId, PersonId } from '#types/ids';
import { loadPlace } from '../../community/community.public';
import { doerIn, mayWrite } from '../disclosure.policy';
import { rulesOf } from '../disclosure.rules.state';
import { itemsOf } from '../disclosure.store';
import { begin } from './item.decide';
import type { ItemDocument } from './item.state';

export const changedAnswer = ({ _id, rev, status }: ItemDocument) => ({ itemId: _id, rev, status });

/** Only what the writer uploaded themselves; pictures that an earlier version shows may stay. */
export const ownPhotos = (
  photos: readonly FileId[],
  person: PersonId,
  known: readonly FileId[] = [],
): boolean => photos.every((file) => known.includes(file) || isFileOf(file, 'disclosure', person));

export const createItem = create('disclosure.create', {
  store: itemsOf,
  load: async ({ ports, input }) => {
    const place = levelOf(input.community) === 'community' ? await loadPlace(ports, input.community) : null;
    return place && { place, community: input.community };
  },
  policy: mayWrite,
  decide: ({ place, community }, { actor, personId, requestKey, input, now }, attempt) => {
    // the one unique index beside the id: somebody has begun that month or quarter
    if (attempt > 0) return refuse('PERIOD_TAKEN');
    if (!ownPhotos(input.photos, personId)) return refuse('FILE_NOT_YOURS');
    const { class: one, period, title, words, amounts, photos } = input;
    return begin(
      {
        _id: itemIdOf(personId, requestKey),
        community,
        from: place.label,
        households: place.path.at(-1)?.households ?? 0,
        rules: rulesOf(place.path.map(({ settings }) => settings.disclosure ?? {})),
        calendar: place.overrides,
        class: one,
        period,
        content: { title, words, amounts, photos },
      },
      { by: doerIn(actor, community), now },
    );
  },
  answer: changedAnswer,
  missing: 'PLACE_UNKNOWN',
});
