import { activityIdOf, digitsOf, personIdOf, sheetIdOf } from '#kernel/ids';
import { dayOf, HOUR, plusMs } from '#kernel/instant';
import { inventAsked, inventProposed, inventRecord } from '../../../cloudfunctions/hours/hours.demo';
import type { HoursRecord } from '../../../cloudfunctions/hours/record/record.state';
import { issue } from '../../../cloudfunctions/hours/sheet/sheet.decide';
import type { Sheet } from '../../../cloudfunctions/hours/sheet/sheet.state';
import { cast } from './cast';
import { BEFORE, NOW } from './people';
import { COMMUNITY } from './places';
import type { Scene } from './stages';
import { participant } from './volunteering';

const leader = { personId: personIdOf(cast.buildingLead.openid), name: cast.buildingLead.name };

/** Each scene has three hours of its own in the past, so that the hours of whoever is in many never overlap. */
const hoursBack = ({ serial }: Scene): number => 240 + Number(digitsOf(serial, 5)) * 3;

const recorded = (scene: Scene): HoursRecord =>
  inventRecord({
    activity: activityIdOf(leader.personId, scene.serial),
    person: { ...participant(scene), number: '260000000017' },
    from: plusMs(NOW, -hoursBack(scene) * HOUR),
    hours: 2,
    community: COMMUNITY,
    unit: '甲社区',
    leaders: [leader.personId],
    leader: leader.name,
  });

/** Records in every state that an operation begins with, made by the product's own decisions. */
export const recordIn = {
  recorded,
  asked: (scene: Scene) => inventAsked(recorded(scene), BEFORE),
  proposed: (scene: Scene) => inventProposed(recorded(scene), leader, BEFORE),
};
export type RecordStage = keyof typeof recordIn;

/** A sheet of that one record. */
export const sheetOf = (scene: Scene): { record: HoursRecord; sheet: Sheet } => {
  const record = recorded(scene);
  const { personId } = participant(scene);
  const made = issue(
    {
      _id: sheetIdOf(personId, scene.serial),
      person: personId,
      community: COMMUNITY,
      ...{ from: record.day, until: dayOf(NOW), now: BEFORE },
    },
    [record],
  );
  if (!made.ok) throw new Error(made.code);
  return { record, sheet: made.data };
};
