import { estateIdOf } from '#kernel/ids';
import { type Result, refuse } from '#kernel/result';
import { change, create } from '#platform/change';
import { clashOf } from '#platform/clash';
import type { Operation } from '#platform/operation';
import type { ParsedInputOf } from '#types/contract';
import { loadPlace } from '../../community/community.public';
import { mayKeep } from '../ratings.policy';
import { estateSettings } from '../ratings.settings.state';
import { estatesOf, loadEstate } from '../ratings.store';
import { correct, type EstateInput, enter } from './estate.decide';
import type { Estate } from './estate.state';

const NAME = 'ratings.keepEstate';

const contentOf = ({ manager, managerPhone, ...input }: ParsedInputOf<typeof NAME>): EstateInput => {
  const { name, company, buildings, households, active } = input;
  return {
    ...{ name, company, households, active },
    buildings: [...new Set(buildings)],
    manager: { name: manager, phone: managerPhone },
  };
};

const answer = ({ _id }: Estate) => ({ estateId: _id });

const entering = create(NAME, {
  store: estatesOf,
  load: ({ ports, input }) => loadPlace(ports, input.community),
  policy: (actor, _place, { community }) => mayKeep(actor, community),
  decide: (
    place,
    { input, personId, requestKey, now },
    attempt,
  ): Result<Estate, 'PLACE_UNKNOWN' | 'BUILDING_TAKEN'> => {
    // the only unique key beside its own id
    if (attempt > 0) return refuse('BUILDING_TAKEN');
    const base = {
      _id: estateIdOf(personId, requestKey),
      within: place.id,
      label: place.label,
      calendar: place.overrides,
      settings: estateSettings(place.path.map(({ settings }) => settings.ratings ?? {})),
    };
    return enter(base, { input: contentOf(input), by: personId, now });
  },
  answer,
  missing: 'PLACE_UNKNOWN',
});

const correcting = change(NAME, {
  store: estatesOf,
  load: loadEstate,
  policy: (actor, { document }) => mayKeep(actor, document.within),
  decide: ({ document }, { input, personId, now }) =>
    correct(document, { input: contentOf(input), by: personId, now }),
  answer,
});

export const keepEstate: Operation<typeof NAME> = {
  name: NAME,
  run: async (ask) => {
    if (ask.input.estateId === null) return entering.run(ask);
    try {
      return await correcting.run(ask);
    } catch (error) {
      if (clashOf(error) === null) throw error;
      return refuse('BUILDING_TAKEN');
    }
  },
};
