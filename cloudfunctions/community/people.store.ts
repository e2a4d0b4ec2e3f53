import { PEOPLE, type Person } from '#kernel/person';
import type { Ports } from '#platform/ports';

export const people = (ports: Pick<Ports, 'collection'>) => ports.collection<Person>(PEOPLE);
