import { MINUTE, plusMs } from '#kernel/instant';
import { checkDigit } from '#kernel/request-number';
import { pathOf } from '#kernel/territory';
import { smCrypto } from '#platform/crypto';
import type { Level, TerritoryId } from '#types/territory';
import { inventTerritory } from '../../cloudfunctions/community/community.demo';
import { TERRITORIES, type Territory } from '../../cloudfunctions/community/place/territory.store';
import { indexed } from '../../cloudfunctions/requests/request/index-fields.state';
import type { RequestDocument } from '../../cloudfunctions/requests/request/request.state';
import { databaseFolder } from '../../emulator/data/demo';
import { type Declared, openDatabase } from '../../emulator/database/database';
import { BEFORE } from '../../tests/proof/world/people';
import { DISTRICT, GRID } from '../../tests/proof/world/places';
import { requestIn, usual } from '../../tests/proof/world/stages';

export const COMMUNITIES = 5000;
const STREETS = 50;
const BATCH = 5000;
/** Nothing that was imported is due: what a wake costs where much is due is held by the budget of the timers. */
const NOT_YET = '2027-11-01T00:00:00.000Z';
const KEYS = { field: '5'.repeat(32), index: '5'.repeat(64) };

const three = (value: number): string => String(value).padStart(3, '0');
const streetAt = (place: number) => `${DISTRICT}/${three(100 + (place % STREETS))}` as TerritoryId;
const communityAt = (place: number) =>
  `${streetAt(place)}/${three(Math.floor(place / STREETS))}` as TerritoryId;

/** The first of the communities is the one that is measured; the others lie around it. */
const gridAt = (place: number): TerritoryId =>
  place % COMMUNITIES === 0 ? GRID : (`${communityAt(place % COMMUNITIES)}/g01` as TerritoryId);

const territory = (_id: TerritoryId, level: Level, parent: TerritoryId): Territory =>
  inventTerritory({ _id, level, parent, name: `第${_id.slice(-3)}号` });

const city = (): Territory[] => [
  ...Array.from({ length: STREETS }, (_, n) => territory(streetAt(n), 'street', DISTRICT)),
  ...Array.from({ length: COMMUNITIES - 1 }, (_, n) => n + 1).flatMap((n) => [
    territory(communityAt(n), 'community', streetAt(n)),
    territory(gridAt(n), 'grid', communityAt(n)),
  ]),
];

const numberAt = (place: number): string => {
  const digits = `2601${String(place).padStart(7, '0')}`;
  return `${digits.slice(0, 6)}-${digits.slice(6)}-${checkDigit(digits)}`;
};

/** One of every state that an operation begins with, by the product's own decisions. */
const models = (): RequestDocument[] => {
  const crypto = smCrypto(KEYS);
  return Object.values(requestIn).map((make) => make({ serial: 'model', company: usual, crypto }));
};

const requestAt = (place: number, like: RequestDocument): RequestDocument => {
  const grid = gridAt(place);
  const key = String(place).padStart(24, '0');
  const request = indexed({
    ...like,
    _id: `r_${key}` as RequestDocument['_id'],
    reporterId: `p_${key.slice(-20)}` as RequestDocument['reporterId'],
    number: numberAt(place),
    // no two at the same moment, as in a city
    submittedAt: plusMs(BEFORE, -place * MINUTE),
    place: { ...like.place, territory: grid },
    within: pathOf(grid),
    ...('grid' in like ? { grid } : {}),
  });
  const queue = request.queue?.startsWith('grid:') ? `grid:${grid}` : `person:p_${key.slice(-20)}`;
  const sortAt = plusMs(request.sortAt, -place * MINUTE);
  return { ...request, queue: request.queue && queue, sortAt, wakeAt: NOT_YET };
};

/** The rounds over the communities begin two kinds apart, so that each community comes to have every kind. */
const kindAt = (kinds: readonly RequestDocument[], place: number): RequestDocument =>
  kinds[(place + 2 * Math.floor(place / COMMUNITIES)) % kinds.length] as RequestDocument;

/** Imports a city of 5,000 communities with so many requests, of which the measured one has its share. */
export const fillCity = async (dir: string, size: number, declared: Declared): Promise<void> => {
  const database = await openDatabase({ dir: databaseFolder(dir), declared, now: Date.now });
  const kinds = models();
  await database.importDocuments(TERRITORIES, city());
  for (let from = 0; from < size; from += BATCH) {
    const length = Math.min(BATCH, size - from);
    const places = Array.from({ length }, (_, n) => from + n);
    await database.importDocuments(
      'requests',
      places.map((place) => requestAt(place, kindAt(kinds, place))),
    );
  }
  await database.close();
};
