import type { Person } from '#kernel/person';
import { done, refuse } from '#kernel/result';
import { levelOf } from '#kernel/territory';
import { change } from '#platform/change';
import { type Ask, anyoneSignedIn, type Operation } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { exchangePhone } from '../account/phone';
import { loadPerson, loadPlace } from '../community.public';
import { peopleAndNewcomers } from '../people.store';
import { present, residenceOf } from '../person.state';
import { type PlacePath, placePath } from '../place/place-path';
import { claimResidence } from './residence.decide';

const NAME = 'community.bindResidence';
type Asking = Ask<typeof NAME>;
type Phone = Awaited<ReturnType<typeof exchangePhone>>;
type Loaded = { document: Person; building: PlacePath | null; phone: Phone };

const loadBuilding = async ({ ports, input }: Asking): Promise<PlacePath | null> =>
  levelOf(input.building) === 'building' ? loadPlace(ports, input.building) : null;

// WeChat accepts a code once: a second round of the same call goes on with the first answer, and a place that does
// not exist costs no code.
const loadOnce = () => {
  let phone: Promise<Phone> | null = null;
  return async (ask: Asking): Promise<Loaded> => {
    const [known, building] = await Promise.all([loadPerson(ask.ports, ask.personId), loadBuilding(ask)]);
    // a number that must not be kept is not asked for
    if (building && (await ask.mayStore())) phone ??= exchangePhone(ask.ports, ask.input.phoneCode);
    const document = present(known, ask);
    return { document, building, phone: (await phone) ?? 'PHONE_CODE_INVALID' };
  };
};

const binding = () =>
  change<typeof NAME, Person, Loaded>(NAME, {
    store: peopleAndNewcomers,
    load: loadOnce(),
    policy: anyoneSignedIn,
    decide: ({ document, building, phone }, { input, now }) => {
      if (!building) return refuse('PLACE_UNKNOWN');
      if (typeof phone === 'string') return refuse(phone);
      const household = `${building.id}/${input.room}` as TerritoryId;
      const { label } = placePath(household, building.path);
      return done(claimResidence(document, { name: input.name, household, label, phone }, now));
    },
    answer: (next, { now }) => {
      const home = residenceOf(next, now);
      if (!home) throw new Error('a claim that leaves no residence');
      return { household: home.territory, label: home.label, level: home.level ?? 'L1' };
    },
  });

export const bindResidence: Operation<typeof NAME> = { name: NAME, run: (ask) => binding().run(ask) };
