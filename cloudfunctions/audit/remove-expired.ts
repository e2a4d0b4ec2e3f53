import type { Ports } from '#platform/ports';
import type { Expiry } from '#platform/slice';
import type { Day, Instant } from '#types/time';
import { type Anchor, type AnchorContent, type Chain, headText, territoryIn } from './anchor.state';
import { expiredChains, removalsOf, removeExpired } from './anchors.store';
import { removableBefore } from './retention.decide';

/** Records of a collection that may go when nothing has happened to them for long enough. */
export type Expiring = { collection: string; expiry: Expiry<Chain> };

type Removing = { ports: Ports; now: Instant; day: Day; months: number; limit: number };

const byTerritory = (chains: readonly Chain[]): Chain[][] => {
  const groups = new Map<string, Chain[]>();
  for (const chain of chains)
    groups.set(territoryIn(chain), [...(groups.get(territoryIn(chain)) ?? []), chain]);
  return [...groups.values()];
};

const actOf = (
  group: readonly Chain[],
  collection: string,
  { now, day, months }: Removing,
): AnchorContent => ({
  kind: 'removal',
  territory: territoryIn(group[0] as Chain),
  day,
  at: now,
  collection,
  keepMonths: months,
  documents: group.map((chain) => ({ id: chain._id, head: headText(chain) })),
});

export type RemovedPage = { removed: number; after: readonly string[] | null };

/**
 * One page of what is past its time. The act is written first, then the files go, then the documents, unless something
 * happened to them meanwhile: a run that dies in between leaves documents whose act is there already, and the next one
 * removes them without a second act.
 */
export const removePage = async (
  { collection, expiry }: Expiring,
  after: readonly string[] | null,
  removing: Removing,
  keepAct: (act: AnchorContent) => Promise<void>,
): Promise<RemovedPage> => {
  const { ports, day, months, limit } = removing;
  const before = removableBefore(day, months);
  const page: Chain[] = await expiredChains(ports, collection, before, after, limit);
  const over = page.filter(expiry.isOver);
  if (over.length > 0) {
    const ids = over.map(({ _id }) => _id);
    const acts: Anchor[] = await removalsOf(ports, ids, ids.length);
    const named = new Set(acts.flatMap((act) => (act.collection === collection ? act.ids : [])));
    for (const group of byTerritory(over.filter(({ _id }) => !named.has(_id)))) {
      await keepAct(actOf(group, collection, removing));
    }
    await ports.files.remove(over.flatMap(expiry.filesOf));
    await removeExpired(ports, collection, before, ids);
  }
  const last = page.at(-1);
  const next = last && page.length === limit ? [last.sealedOn ?? '', last._id] : null;
  return { removed: over.length, after: next };
};
