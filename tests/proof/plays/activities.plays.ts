import { dayOf, MINUTE, plusMs } from '#kernel/instant';
import { ACTIVITIES } from '../../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../../cloudfunctions/activities/activity/activity.state';
import { gateCode, windowOf } from '../../../cloudfunctions/activities/presence/gate-code.state';
import { TEAMS, VOLUNTEERS } from '../../../cloudfunctions/volunteers/volunteers.demo';
import { NOW } from '../world/people';
import { COMMUNITY } from '../world/places';
import type { Scene } from '../world/stages';
import {
  type ActivityStage,
  activityIn,
  attendedLongAgo,
  participant,
  registered,
  teamOf,
  WORDS,
} from '../world/volunteering';
import type { Play, Plays, Staged } from './play';

const NO_ACTIVITY = `a_${'0'.repeat(24)}`;

const staged = (activity: Activity, more: Record<string, unknown>): Staged => ({
  documents: { [ACTIVITIES]: [activity] },
  input: { activityId: activity._id, ...more },
  target: { collection: ACTIVITIES, id: activity._id },
});

type More = (activity: Activity, scene: Scene) => Record<string, unknown>;
const on = (caller: Play['caller'], stage: ActivityStage, more: More = () => ({})): Play => ({
  caller,
  about: 'community',
  stage: (scene) => {
    const activity = activityIn[stage](scene);
    return staged(activity, more(activity, scene));
  },
  missing: (input) => ({ ...input, activityId: NO_ACTIVITY }),
});

const rev: More = (activity) => ({ rev: activity.rev });

const listed = (stage: ActivityStage, input: Record<string, unknown> = {}): Play => ({
  caller: 'reporter',
  about: 'community',
  stage: (scene) => ({ ...staged(activityIn[stage](scene), {}), input: { limit: 50, ...input } }),
  shows: (data, { target }) =>
    (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
});

const planInput = ({ posts }: Pick<Activity, 'posts'>) => ({
  title: '楼前花坛大扫除',
  words: WORDS,
  kind: 'environment',
  place: { territory: COMMUNITY },
  posts: posts.map(({ from, until }) => ({ name: '清扫', places: 5, from, until })),
  dangerous: false,
  safeguards: {},
});

/** With the registration of whoever takes part. */
const withRegistration = (play: Play): Play => ({
  ...play,
  stage: (scene) => {
    const before = play.stage(scene);
    const volunteer = registered(scene, participant(scene));
    return { ...before, documents: { ...before.documents, [VOLUNTEERS]: [volunteer] } };
  },
});

/** Through the gate: what was shown there names the activity. */
const throughGate = (stage: ActivityStage): Play => ({
  caller: 'reporter',
  about: 'community',
  stage: (scene) => {
    const activity = activityIn[stage](scene);
    const { scene: code } = gateCode(scene.crypto.blindIndex, activity._id, windowOf(NOW));
    return { ...staged(activity, {}), input: { scene: code, at: NOW } };
  },
});

/** A ledger of the day on which somebody came. */
const kept = (more: Record<string, unknown>): Play => ({
  caller: 'staff',
  about: 'community',
  stage: (scene) => {
    const activity = attendedLongAgo(scene);
    const day = dayOf(activity.startsAt);
    return {
      documents: { [ACTIVITIES]: [activity] },
      input: { within: COMMUNITY, from: day, until: day, ...more },
      target: null,
    };
  },
  missing: (input) => ({ ...input, within: '999999/003/001' }),
});

export const activitiesPlays: Plays<'activities'> = {
  'activities.draft': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => {
      const team = teamOf(scene);
      const input = { teamId: team._id, ...planInput(activityIn.drafted(scene)) };
      return { documents: { [TEAMS]: [team] }, input, target: null };
    },
    missing: (input) => ({ ...input, teamId: `t_${'0'.repeat(24)}` }),
  },
  'activities.edit': on('staff', 'drafted', (activity) => ({ rev: activity.rev, ...planInput(activity) })),
  'activities.publish': on('staff', 'drafted', rev),
  'activities.setPlaces': on('staff', 'open', (activity) => ({ rev: activity.rev, post: 'p1', places: 9 })),
  'activities.cancel': on('staff', 'open', (activity) => ({ rev: activity.rev, words: '下大雨' })),
  'activities.list': listed('open', { within: COMMUNITY }),
  'activities.listMine': listed('joined'),
  'activities.listLed': listed('led'),
  'activities.get': on('reporter', 'open'),
  'activities.roll': on('staff', 'joined'),
  'activities.signUp': withRegistration(
    on('reporter', 'open', () => ({ post: 'p1', wait: true, risksRead: true })),
  ),
  'activities.withdraw': on('reporter', 'joined', () => ({ words: '临时有事' })),
  'activities.answerOffer': on('reporter', 'offered', () => ({ accepted: true })),
  'activities.gateCode': on('staff', 'atGate'),
  'activities.signIn': throughGate('atGate'),
  'activities.signOut': throughGate('inside'),
  'activities.mark': on('staff', 'atGate', (_activity, scene) => ({
    marks: [{ personId: participant(scene).personId, mark: 'in', at: plusMs(NOW, -5 * MINUTE) }],
  })),
  'activities.settlePresence': on('staff', 'attended', ({ rev: seen, posts }, scene) => ({
    rev: seen,
    personId: participant(scene).personId,
    spans: posts.map(({ from, until }) => ({ from, until })),
    words: '领队证明',
  })),
  'activities.settle': on('staff', 'attended', rev),
  'activities.ledger': kept({}),
  'activities.exportLedger': kept({ fullNames: true, words: '年终总结' }),
};
