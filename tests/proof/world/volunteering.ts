import { activityIdOf, digitsOf, personIdOf, teamIdOf } from '#kernel/ids';
import { HOUR, MINUTE, plusMs } from '#kernel/instant';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import {
  inventDraft,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  inventPresence,
  inventSignUp,
  letPass,
} from '../../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../../cloudfunctions/activities/activity/activity.state';
import type { Volunteer } from '../../../cloudfunctions/volunteers/registration/volunteer.state';
import type { Team } from '../../../cloudfunctions/volunteers/team/team.state';
import { inventTeam, inventVolunteer } from '../../../cloudfunctions/volunteers/volunteers.demo';
import { cast } from './cast';
import { BEFORE, NOW } from './people';
import { COMMUNITY, GRID } from './places';
import type { Scene } from './stages';

type Named = { personId: PersonId; name: string };
const named = ({ openid, name }: { openid: string; name: string }): Named => ({
  personId: personIdOf(openid),
  name,
});

export const WORDS = '一起把花坛收拾干净';
const leader = named(cast.buildingLead);

/** Who takes part: whoever reports in other plays. */
export const participant = ({ company }: Scene): Named => named(company.reporter);

/** Whom an office decides about: somebody of this scene, unless the caller is that person. */
export const registrant = ({ serial, company }: Scene): Named =>
  company.reporter === cast.reporter
    ? named({ openid: `volunteer-${serial}`, name: '柳小满' })
    : named(company.reporter);

type Registered = Omit<Parameters<typeof inventVolunteer>[0], 'personId' | 'name' | 'area'>;
export const registered = (scene: Scene, who: Named, more: Registered = {}): Volunteer =>
  inventVolunteer({ ...who, area: GRID, ...more }, scene.crypto, BEFORE);

export const teamOf = (
  { serial }: Scene,
  people: { members?: readonly Named[]; applicants?: readonly Named[] } = {},
): Team =>
  inventTeam(
    {
      _id: teamIdOf(leader.personId, serial),
      name: '友邻志愿队',
      purpose: '楼前楼后搭把手',
      kinds: ['environment'],
      territory: COMMUNITY,
      label: '甲社区',
      leader,
      ...people,
    },
    BEFORE,
  );

/** Each scene has a quarter of an hour of its own, so that who takes part in many is in no two at once. */
const ownQuarter = ({ serial }: Scene): Instant =>
  plusMs(NOW, 48 * HOUR + Number(digitsOf(serial, 5)) * 15 * MINUTE);

type When = { from: Instant; length?: number };
const planned = (scene: Scene, { from, length = 2 }: When, territory: TerritoryId) => ({
  _id: activityIdOf(leader.personId, scene.serial),
  words: WORDS,
  place: inventPlace(territory, '甲社区'),
  posts: [inventPost(from, length, { places: 1 })],
});

/** Without messages and without claims on anybody's time: what a play does not begin with. */
const bare = (activity: Activity): Activity => ({
  ...activity,
  outbox: [],
  claims: [activity._id],
  wakeAt: null,
  choreAt: null,
});

const open = (scene: Scene, when: When, leads: Named, now = BEFORE): Activity =>
  bare(inventOpen(planned(scene, when, COMMUNITY), inventOwnership(leads), leads, now));

const soon = (scene: Scene): When => ({ from: ownQuarter(scene), length: 0.25 });
const running: When = { from: plusMs(NOW, -HOUR), length: 12 };
const over: When = { from: plusMs(NOW, -5 * HOUR), length: 2 };

const drafted = (scene: Scene): Activity =>
  bare(inventDraft(planned(scene, soon(scene), COMMUNITY), inventOwnership(leader), leader, BEFORE));

const joinedBy = (activity: Activity, ...people: Named[]): Activity =>
  bare(people.reduce((current, each) => inventSignUp(current, each, BEFORE), activity));

const attendedAt = (scene: Scene, when: When): Activity => {
  const who = participant(scene);
  const earlier = plusMs(when.from, -48 * HOUR);
  const joined = bare(inventSignUp(open(scene, when, leader, earlier), who, earlier));
  return bare(inventPresence(joined, who.personId, when.from, plusMs(when.from, 2 * HOUR)));
};

const attended = (scene: Scene): Activity => attendedAt(scene, over);

/** On a day of its own, so that a ledger of that day holds this one alone. */
export const attendedLongAgo = (scene: Scene): Activity =>
  attendedAt(scene, { from: plusMs(over.from, -Number(digitsOf(scene.serial, 4)) * 24 * HOUR) });

const other = (serial: string): Named => named({ openid: `other-${serial}`, name: '另一位' });

/** Activities in every state that an operation begins with, made by the product's own decisions. */
export const activityIn = {
  drafted,
  open: (scene: Scene) => open(scene, soon(scene), leader),
  led: (scene: Scene) => open(scene, soon(scene), participant(scene)),
  joined: (scene: Scene) => joinedBy(open(scene, soon(scene), leader), participant(scene)),
  /** The one before gave the place back, and the clock has offered it. */
  offered: (scene: Scene) => {
    const full = joinedBy(open(scene, soon(scene), leader), other(scene.serial), participant(scene));
    const freed = { ...full, taken: { p1: 0 } };
    return bare(letPass(freed, plusMs(NOW, -MINUTE)));
  },
  atGate: (scene: Scene) => joinedBy(open(scene, running, leader), participant(scene)),
  inside: (scene: Scene) => {
    const who = participant(scene);
    return bare(
      inventPresence(joinedBy(open(scene, running, leader), who), who.personId, running.from, null),
    );
  },
  attended,
};
export type ActivityStage = keyof typeof activityIn;
