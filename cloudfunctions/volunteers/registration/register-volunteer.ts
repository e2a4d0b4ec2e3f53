import { type Refusal, refuse } from '#kernel/result';
import { change } from '#platform/change';
import type { CryptoProvider } from '#platform/crypto';
import { type Ask, anyoneSignedIn } from '#platform/operation';
import { loadPerson, loadPlace, type PlacePath } from '../../community/community.public';
import { findMarked, volunteersAndNewcomers } from '../volunteers.store';
import { type Application, register } from './register.decide';
import { leastAge } from './volunteer.settings';
import type { Volunteer } from './volunteer.state';

const NAME = 'volunteers.register';
type Asking = Ask<typeof NAME>;

const markOf = (crypto: CryptoProvider, idNumber: string): string =>
  `n_${crypto.blindIndex(`id number ${idNumber}`)}`;

const applicationOf = (
  { input, personId, ports }: Asking,
  place: PlacePath,
  name: string,
  idMark: string | null,
): Application => {
  const { sex, idNumber, guardian, consent, birthDate, ...wishes } = input;
  const crypto = ports.crypto();
  const sealed = (text: string | null) => (text === null ? null : crypto.seal(text));
  return {
    ...wishes,
    ...{ personId, name, birthDate, idNumber, consent, idMark },
    areaLabel: place.label,
    guardian: guardian && {
      name: guardian.name,
      relation: guardian.relation,
      sealedPhone: crypto.seal(guardian.phone),
    },
    sealed: {
      sealedBirthDate: crypto.seal(birthDate),
      sealedSex: sealed(sex),
      sealedIdNumber: sealed(idNumber),
    },
    leastAge: leastAge(place.path.map(({ settings }) => settings.volunteers ?? {})),
  };
};

/** Before somebody registers there is nothing but their id: what the conditional write starts from. */
const nobodyYet = (id: Volunteer['_id']): Volunteer =>
  ({ _id: id, rev: 0, keys: [], state: 'left' }) as unknown as Volunteer;

type Loaded = {
  document: Volunteer;
  known: Volunteer | null;
  application: Application | null;
  taken: boolean;
};

const load = async (ask: Asking): Promise<Loaded> => {
  const { ports, personId, input } = ask;
  const idMark = input.idNumber === null ? null : markOf(ports.crypto(), input.idNumber);
  const [person, place, marked] = await Promise.all([
    loadPerson(ports, personId),
    loadPlace(ports, input.area),
    findMarked(ports, idMark === null ? [personId] : [personId, idMark]),
  ]);
  const known = marked.find(({ _id }) => _id === personId) ?? null;
  return {
    document: known ?? nobodyYet(personId),
    known,
    application: place && applicationOf(ask, place, person?.name ?? '', idMark),
    taken: marked.some(({ _id }) => _id !== personId),
  };
};

export const registerVolunteer = change(NAME, {
  store: volunteersAndNewcomers,
  load,
  policy: anyoneSignedIn,
  decide: ({ known, application, taken }, { now }): ReturnType<typeof register> | Refusal<'PLACE_UNKNOWN'> =>
    application ? register(known, application, { now, taken }) : refuse('PLACE_UNKNOWN'),
  answer: ({ _id, number, state }) => ({ personId: _id, number, state }),
});
