import { recordIdOf } from '#kernel/ids';
import type { Ports } from '#platform/ports';
import type { ActivityId, PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { loadPlace } from '../../community/community.public';
import { loadVolunteer } from '../../volunteers/volunteers.public';
import { recordsOf } from '../hours.store';
import { type Rules, rulesAt } from '../record/hours.settings';
import { makeRecord } from '../record/make-record';
import type { HoursRecord, Service, Stretch } from '../record/record.state';

/** What a settled activity hands over: the service, and for each post who was there and when. */
export type Settled = Omit<Service, 'activity' | 'post' | 'unit'> & {
  activity: ActivityId;
  people: readonly {
    person: PersonId;
    name: string;
    post: Service['post'];
    spans: readonly Stretch[];
  }[];
};

type Documents = Pick<Ports, 'collection'>;

/** As many as one write may carry without coming near the limit of a call. */
const BATCH = 100;

const batches = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / BATCH) }, (_, n) => items.slice(n * BATCH, (n + 1) * BATCH));

const rulesOf = async (ports: Documents, { community }: Settled): Promise<Rules & { unit: string }> => {
  const place = await loadPlace(ports, community);
  if (!place) throw new Error(`the community ${community} is not known`);
  const layers = place.path.map(({ settings }) => settings.hours ?? {});
  return { unit: place.label, ...rulesAt(layers) };
};

/** The activity's documents that are there already: an earlier run broke off behind them. */
const known = async (ports: Documents, { activity, people }: Settled): Promise<Set<PersonId>> => {
  const found = await recordsOf(ports)
    .only(['person'])
    .find({ where: { activity }, limit: people.length + 1 });
  return new Set(found.map(({ person }) => person));
};

/**
 * Makes one record for each person of a settled activity, once however often it is asked. `false`: somebody else is at
 * it, so it has to be asked again.
 */
export const recordHours = async (ports: Documents, settled: Settled, now: Instant): Promise<boolean> => {
  if (settled.people.length === 0) return true;
  const { people, ...service } = settled;
  const [{ unit, ...rules }, there, volunteers] = await Promise.all([
    rulesOf(ports, settled),
    known(ports, settled),
    Promise.all(people.map(({ person }) => loadVolunteer(ports, person))),
  ]);
  const records = people.flatMap(({ post, ...served }, place): HoursRecord[] =>
    there.has(served.person)
      ? []
      : [
          makeRecord(
            recordIdOf(settled.activity, served.person),
            { ...service, unit, post },
            { ...served, number: volunteers[place]?.number ?? '' },
            rules,
            now,
          ),
        ],
  );
  const added = await Promise.all(batches(records).map((batch) => recordsOf(ports).addAll(batch)));
  return added.every(Boolean);
};
