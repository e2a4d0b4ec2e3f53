import { log } from '#platform/log';
import { loadPlace } from '../../community/community.public';
import type { Tick } from '../../messages/messages.public';
import { boxIdOf, newBox } from '../ballot/box.state';
import { count as countAppraisal, open } from '../committee/committee.decide';
import type { Committee } from '../committee/committee.state';
import { count as countEstate } from '../estate/estate.decide';
import type { Estate } from '../estate/estate.state';
import { issue } from '../order/order.decide';
import { roundKey } from '../rating/mark.state';
import { committeeSettings, estateSettings } from '../ratings.settings.state';
import { boxesOf, committeesOf, estatesOf, findChores, ordersOf, sumRound } from '../ratings.store';

const BATCH = 50;

/** The order is written first and under an id of the round: a run that breaks off meets its own order again. */
const turnEstate = async (estate: Estate, { ports, now }: Tick): Promise<void> => {
  if (estate.round === null) return;
  const [place, sums] = await Promise.all([
    loadPlace(ports, estate.within),
    sumRound(ports, roundKey(estate._id, estate.round.quarter)),
  ]);
  const settings = place
    ? estateSettings(place.path.map((each) => each.settings.ratings ?? {}))
    : estate.settings;
  const counted = countEstate(estate, { sums, settings, now });
  if (counted === null) return;
  const { orderId } = counted.result;
  if (orderId !== null) await ordersOf(ports).add(issue(estate, { ...counted.result, _id: orderId }, now));
  await estatesOf(ports).replace(estate, { ...counted.estate, rev: estate.rev + 1 });
};

/** The box stands before the register says that it is open. */
const turnCommittee = async (committee: Committee, { ports, now }: Tick): Promise<void> => {
  const store = committeesOf(ports);
  const rev = committee.rev + 1;
  if (!committee.round.opened) {
    await boxesOf(ports).add(newBox(committee));
    await store.replace(committee, { ...open(committee, now), rev });
    return;
  }
  const [place, box] = await Promise.all([
    loadPlace(ports, committee.within),
    boxesOf(ports).load(boxIdOf(committee.within, committee.round.year)),
  ]);
  const layers = place ? place.path.map((each) => each.settings.ratings ?? {}) : [];
  const settings = place ? committeeSettings(layers, place.path.at(-1)?.households ?? 0) : committee.settings;
  const next = countAppraisal(committee, { box: box ?? newBox(committee), settings, now });
  await store.replace(committee, { ...next, rev });
};

const turn = async (register: Estate | Committee, tick: Tick): Promise<void> => {
  try {
    await (register.kind === 'estate' ? turnEstate(register, tick) : turnCommittee(register, tick));
  } catch (error) {
    log.fault('a round could not be turned', error, { registerId: register._id, traceId: tick.traceId });
  }
};

/** Rounds that begin or are over: one document each, however many took part. */
export const turnRounds = async (tick: Tick): Promise<void> => {
  const due = await findChores(tick.ports, tick.now, BATCH);
  await Promise.all(due.map((register) => turn(register, tick)));
};
