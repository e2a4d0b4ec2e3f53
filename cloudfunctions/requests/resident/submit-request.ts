import { requestIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import type { Person } from '#kernel/person';
import { levelOf, parentOf } from '#kernel/territory';
import { create } from '#platform/change';
import type { CryptoProvider } from '#platform/crypto';
import { anyoneSignedIn } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { loadPerson, loadPlace } from '../../community/community.public';
import { requestSettings } from '../request/request.settings';
import type { Reporter } from '../request/request.state';
import { requestsOf } from '../requests.store';
import { changedAnswer } from '../view/request.view';
import { submit } from './submit.decide';

const reporterOf = (person: Person | null, crypto: () => CryptoProvider): Reporter => ({
  maskedName: person?.name ? maskName(person.name) : '居民',
  maskedPhone: person?.maskedPhone ?? null,
  sealedName: person?.name ? crypto().seal(person.name) : null,
  sealedPhone: person?.sealedPhone ?? null,
});

/** A flat is somebody's home, not the place of a matter: its building is, and the room becomes words. */
const placed = (territory: TerritoryId, detail: string): { id: TerritoryId; detail: string } => {
  if (levelOf(territory) !== 'household') return { id: territory, detail };
  const room = territory.split('/').at(-1) ?? '';
  return { id: parentOf(territory) ?? territory, detail: [room, detail].filter(Boolean).join(' ') };
};

export const submitRequest = create('requests.submit', {
  store: requestsOf,
  load: async ({ ports, personId, input }) => {
    const { id, detail } = placed(input.place.territory, input.place.detail);
    const [place, person] = await Promise.all([loadPlace(ports, id), loadPerson(ports, personId)]);
    return place && { place, detail, reporter: reporterOf(person, ports.crypto) };
  },
  policy: anyoneSignedIn,
  decide: ({ place, detail, reporter }, { personId, requestKey, input, now }, attempt) =>
    submit(
      {
        _id: requestIdOf(personId, requestKey),
        reporterId: personId,
        reporter,
        category: input.category,
        words: input.words,
        photos: input.photos,
        place: { territory: place.id, label: place.label, point: input.place.point, detail },
        settings: requestSettings(
          place.path.map(({ settings }) => settings.requests ?? {}),
          input.category,
        ),
        calendar: place.overrides,
      },
      now,
      attempt,
    ),
  answer: changedAnswer,
  missing: 'PLACE_UNKNOWN',
});
