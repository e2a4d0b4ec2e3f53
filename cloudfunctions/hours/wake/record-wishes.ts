import { recordIdOf } from '#kernel/ids';
import { endOfDay, startOfDay } from '#kernel/instant';
import { log } from '#platform/log';
import { WISH_KIND_LABELS } from '#types/wishes.labels';
import { loadPlace } from '../../community/community.public';
import type { Tick } from '../../messages/messages.public';
import { loadVolunteer } from '../../volunteers/volunteers.public';
import { findServicesToCount, markServiceCounted, type WishService } from '../../wishes/wishes.public';
import { recordsOf } from '../hours.store';
import { rulesAt } from '../record/hours.settings';
import { makeRecord } from '../record/make-record';
import type { HoursRecord, Service } from '../record/record.state';

const BATCH = 50;
const TEAM = '邻里互助';

/** Both sides say how long it took and on which day; at what hour nobody asks. */
export const helpAsService = (
  { title, kind, place, community, day }: WishService,
  unit: string,
): Service => ({
  ...{ activity: null, title, place, community, unit, team: TEAM, leader: unit, leaders: [] },
  content: WISH_KIND_LABELS[kind],
  post: { name: TEAM, from: startOfDay(day), until: endOfDay(day) },
});

const madeOf = async (service: WishService, { ports, now }: Tick): Promise<HoursRecord> => {
  const { wishId, personId, number, minutes, community } = service;
  const [place, volunteer] = await Promise.all([loadPlace(ports, community), loadVolunteer(ports, personId)]);
  if (!place) throw new Error(`the community ${community} is not known`);
  const layers = place.path.map(({ settings }) => settings.hours ?? {});
  return makeRecord(
    recordIdOf(wishId, personId),
    helpAsService(service, place.label),
    { person: personId, name: volunteer?.name ?? '', number, spans: [], minutes },
    rulesAt(layers),
    now,
  );
};

/** Added once by its id, whoever was before; the mark goes last. */
const count = async (service: WishService, tick: Tick): Promise<boolean> => {
  try {
    await recordsOf(tick.ports).add(await madeOf(service, tick));
    await markServiceCounted(tick.ports, service.wishId, tick.now);
    return true;
  } catch (error) {
    log.fault('a neighbour’s help could not be counted', error, {
      wishId: service.wishId,
      traceId: tick.traceId,
    });
    return false;
  }
};

/** Help among neighbours that both sides said to be true. Answers how many failed. */
export const recordWishes = async (tick: Tick): Promise<number> => {
  const services = await findServicesToCount(tick.ports, tick.now, BATCH);
  const done = await Promise.all(services.map((service) => count(service, tick)));
  return done.filter((each) => !each).length;
};
