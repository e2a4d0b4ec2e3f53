import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import { chained } from '#platform/slice';
import type { Look } from './look.state';

export const looksCollection = chained<Look>({
  name: 'audit_looks',
  indexes: [],
  expiry: { isOver: () => true, filesOf: () => [] },
  chain: { field: 'timeline', territoryOf: ({ territory }) => territory },
});

export const looksOf = (ports: Pick<Ports, 'collection'>): Collection<Look> =>
  ports.collection<Look>(looksCollection);
