import { holdsAbove } from '#kernel/actor';
import { wishIdOf } from '#kernel/ids';
import { maskName, maskPhone } from '#kernel/masks';
import type { Person } from '#kernel/person';
import { create } from '#platform/change';
import type { CryptoProvider } from '#platform/crypto';
import { type Ask, anyoneSignedIn, type Call } from '#platform/operation';
import type { Role } from '#types/roles';
import { loadPerson, loadPlace, type PlacePath, residenceOf } from '../../community/community.public';
import { changedWish } from '../view/wish.view';
import { openWishes, wishSettings } from '../wish/wish.settings';
import type { Contact } from '../wish/wish.state';
import { wishesOf } from '../wishes.store';
import { ask as decide } from './ask.decide';

const NAME = 'wishes.ask';

/** Near enough to know the people of a place. */
const NEAR: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];
/** What others may know of the place: 友爱街社区 · 第2网格. */
const AREA_LEVELS = ['community', 'grid'];

const areaLabelOf = ({ path }: PlacePath): string =>
  path
    .filter(({ level }) => AREA_LEVELS.includes(level))
    .map(({ name }) => name)
    .join(' · ');

const askerOf = (person: Person | null, crypto: CryptoProvider): Contact => ({
  maskedName: maskName(person?.name || '居民'),
  sealedName: person?.name ? crypto.seal(person.name) : null,
  maskedPhone: person?.maskedPhone ?? null,
  sealedPhone: person?.sealedPhone ?? null,
});

const beneficiaryOf = ({ input }: Pick<Ask<typeof NAME>, 'input'>, crypto: CryptoProvider) =>
  input.behalf && {
    relation: input.behalf.relation,
    maskedName: maskName(input.behalf.name),
    sealedName: crypto.seal(input.behalf.name),
    maskedPhone: input.behalf.phone && maskPhone(input.behalf.phone),
    sealedPhone: input.behalf.phone && crypto.seal(input.behalf.phone),
  };

const load = async (ask: Ask<typeof NAME>) => {
  const { ports, personId, openid, input } = ask;
  const [place, person, verdict] = await Promise.all([
    loadPlace(ports, input.place.territory),
    loadPerson(ports, personId),
    // at once: WeChat checks only for who was here within two hours
    ports.wechat.checkText({ openid, scene: 'forum', words: `${input.title}\n${input.words}` }),
  ]);
  return place && { place, person, verdict };
};

type Loaded = NonNullable<Awaited<ReturnType<typeof load>>>;

/** A worker who asks for residents asks for many. */
const isForResidents = (
  { place }: Loaded,
  { input, actor }: Pick<Call<typeof NAME>, 'input' | 'actor'>,
): boolean => input.behalf?.relation === 'served' && holdsAbove(actor, NEAR, place.id);

/** @param attempt the places before it are taken by other open wishes of the same person */
const askingOf = (loaded: Loaded, call: Call<typeof NAME>, attempt: number) => {
  const { place, person, verdict } = loaded;
  const { input, personId, requestKey, actor, now, ports } = call;
  const { kind, title, words, needBy } = input;
  const crypto = ports.crypto();
  const layers = place.path.map(({ settings }) => settings.wishes ?? {});
  return {
    ...{ _id: wishIdOf(personId, requestKey), kind, title, words, needBy, askerId: personId, verdict },
    hasName: Boolean(person?.name),
    asker: askerOf(person, crypto),
    beneficiary: beneficiaryOf(call, crypto),
    home: person && (residenceOf(person, now)?.territory ?? null),
    looksAfter: holdsAbove(actor, NEAR, place.id),
    place: {
      id: place.id,
      areaLabel: areaLabelOf(place),
      sealedAddress: crypto.seal([place.label, input.place.detail].filter(Boolean).join(' ')),
    },
    slot: isForResidents(loaded, call) ? null : attempt,
    mostOpen: openWishes(layers),
    settings: wishSettings(layers),
    calendar: place.overrides,
  };
};

export const askWish = create(NAME, {
  store: wishesOf,
  load,
  policy: anyoneSignedIn,
  decide: (loaded, call, attempt) => decide(askingOf(loaded, call, attempt), call.now),
  answer: changedWish,
  missing: 'PLACE_UNKNOWN',
});
