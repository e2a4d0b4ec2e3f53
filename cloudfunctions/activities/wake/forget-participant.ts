import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { activitiesOf } from '../activities.store';
import { forget } from './forget.decide';

const PAGE = 50;
type Documents = Pick<Ports, 'collection'>;

/** In everything they are or were in; or in what they led without being in it. */
const forgetAs = async (
  field: 'people' | 'leaders',
  { ports, id, now }: { ports: Documents; id: PersonId; now: Instant },
): Promise<boolean> => {
  const store = activitiesOf(ports);
  let after: readonly [string, string] | undefined;
  let all = true;
  for (;;) {
    const page = await store.find({
      where: { [field]: id },
      orderBy: [
        ['startsAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: PAGE,
      after,
    });
    const mine = page.filter(({ people }) => field === 'people' || !people.includes(id));
    const written = await Promise.all(
      mine.map((activity) => {
        const next = forget(activity, id, now);
        return next === null || store.replace(activity, next);
      }),
    );
    all &&= written.every(Boolean);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return all;
    after = [last.startsAt, last._id];
  }
};

/** `false`: somebody was changing one of them, so it has to be asked again. */
export const forgetParticipant = async (ports: Documents, id: PersonId, now: Instant): Promise<boolean> => {
  const ask = { ports, id, now };
  const done = await Promise.all([forgetAs('people', ask), forgetAs('leaders', ask)]);
  return done.every(Boolean);
};
