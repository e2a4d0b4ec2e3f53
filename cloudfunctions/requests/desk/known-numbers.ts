import { ancestorAt, isWithin } from '#kernel/territory';
import type { Ports } from '#platform/ports';
import type { TerritoryId } from '#types/territory';
import { requestsOf } from '../requests.store';

/** Which of these numbers are those of requests of this territory: one trip. */
export const knownNumbers = async (
  ports: Pick<Ports, 'collection'>,
  within: TerritoryId,
  numbers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const district = ancestorAt(within, 'district');
  if (district === null || numbers.length === 0) return new Set();
  const found = await requestsOf(ports)
    .only(['number', 'place'])
    .find({ where: { district, number: { in: numbers } }, limit: numbers.length });
  return new Set(found.filter(({ place }) => isWithin(place.territory, within)).map(({ number }) => number));
};
