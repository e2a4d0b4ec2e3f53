import { personIdOf } from '#kernel/ids';
import { VOLUNTEER_CONSENT_VERSION } from '#types/volunteers.labels';
import type { Volunteer } from '../../../cloudfunctions/volunteers/registration/volunteer.state';
import type { Team } from '../../../cloudfunctions/volunteers/team/team.state';
import { TEAMS, VOLUNTEERS } from '../../../cloudfunctions/volunteers/volunteers.demo';
import { cast } from '../world/cast';
import { BEFORE } from '../world/people';
import { COMMUNITY, GRID } from '../world/places';
import type { Scene } from '../world/stages';
import { participant, registered, registrant, teamOf } from '../world/volunteering';
import type { Play, Plays, Staged } from './play';

const NOBODY = `p_${'0'.repeat(20)}`;
const NO_TEAM = `t_${'0'.repeat(24)}`;
const HELPER = personIdOf(cast.expert.openid);
const COLLEAGUE = personIdOf(cast.colleague.openid);

const withVolunteer = (volunteer: Volunteer, input: Record<string, unknown>): Staged => ({
  documents: { [VOLUNTEERS]: [volunteer] },
  input,
  target: { collection: VOLUNTEERS, id: volunteer._id },
});

/** About one's own registration. */
const own = (input: Record<string, unknown>, change = (volunteer: Volunteer) => volunteer): Play => ({
  caller: 'reporter',
  about: 'grid',
  stage: (scene) => withVolunteer(change(registered(scene, participant(scene))), input),
});

const left = (volunteer: Volunteer): Volunteer => ({ ...volunteer, state: 'left', sealedBirthDate: null });
const helped = (volunteer: Volunteer): Volunteer => ({
  ...volunteer,
  helpers: [{ personId: HELPER, name: '曹小军', relation: 'neighbour', since: BEFORE }],
});

const withTeam = (team: Team, more: Record<string, unknown>): Staged => ({
  documents: { [TEAMS]: [team] },
  input: { teamId: team._id, ...more },
  target: { collection: TEAMS, id: team._id },
});

const onTeam = (
  caller: Play['caller'],
  people: (scene: Scene) => Parameters<typeof teamOf>[1],
  more: (scene: Scene) => Record<string, unknown> = () => ({}),
): Play => ({
  caller,
  about: 'community',
  stage: (scene) => withTeam(teamOf(scene, people(scene)), more(scene)),
  missing: (input) => ({ ...input, teamId: NO_TEAM }),
});

const about = (scene: Scene) => ({ personId: participant(scene).personId });

export const volunteersPlays: Plays<'volunteers'> = {
  'volunteers.register': own(
    { birthDate: '1990-02-03', area: GRID, consent: VOLUNTEER_CONSENT_VERSION },
    left,
  ),
  'volunteers.getMine': own({}),
  'volunteers.correct': own({ skills: ['first_aid'], kinds: ['elder_care'], area: GRID }),
  'volunteers.leave': own({ words: '搬家了' }),
  'volunteers.confirmGuardian': {
    caller: 'handler',
    about: 'grid',
    stage: (scene) => {
      const minor = registered(scene, registrant(scene), { birthDate: '2012-05-01', guardian: 'waiting' });
      return withVolunteer(minor, { personId: minor._id, words: '监护人到场签字' });
    },
    missing: (input) => ({ ...input, personId: NOBODY }),
  },
  'volunteers.nameHelper': own({ helper: HELPER, relation: 'neighbour' }),
  'volunteers.dropHelper': own({ helper: HELPER }, helped),
  'volunteers.list': {
    caller: 'handler',
    about: 'grid',
    stage: (scene) => {
      const volunteer = registered(scene, registrant(scene));
      return withVolunteer(volunteer, { within: GRID, limit: 50 });
    },
    shows: (data, { target }) =>
      (data as { items: { personId: string }[] }).items.some(({ personId }) => personId === target?.id),
  },
  'volunteers.openContact': {
    caller: 'handler',
    about: 'grid',
    stage: (scene) => {
      const volunteer = registered(scene, registrant(scene));
      return withVolunteer(volunteer, { personId: volunteer._id, reason: '约下周的服务时间' });
    },
    missing: (input) => ({ ...input, personId: NOBODY }),
  },
  'volunteers.createTeam': {
    caller: 'staff',
    about: 'community',
    stage: () => ({
      documents: {},
      input: {
        name: '银龄志愿队',
        purpose: '陪老人说说话',
        kinds: ['elder_care'],
        territory: COMMUNITY,
        leader: HELPER,
      },
      target: null,
    }),
  },
  'volunteers.listTeams': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => ({ ...withTeam(teamOf(scene), {}), input: { within: COMMUNITY, limit: 50 } }),
    shows: (data, { target }) =>
      (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id),
  },
  'volunteers.getTeam': onTeam('reporter', () => ({})),
  'volunteers.joinTeam': {
    ...onTeam('reporter', () => ({})),
    stage: (scene) => {
      const staged = withTeam(teamOf(scene), { words: '想出力' });
      const volunteer = registered(scene, participant(scene));
      return { ...staged, documents: { ...staged.documents, [VOLUNTEERS]: [volunteer] } };
    },
  },
  'volunteers.settleJoin': onTeam(
    'staff',
    (scene) => ({ applicants: [participant(scene)] }),
    (scene) => ({ ...about(scene), accepted: true, words: '欢迎' }),
  ),
  'volunteers.leaveTeam': onTeam(
    'reporter',
    (scene) => ({ members: [participant(scene)] }),
    () => ({ words: '太忙了' }),
  ),
  'volunteers.setTeamRole': onTeam(
    'staff',
    (scene) => ({ members: [participant(scene)] }),
    (scene) => ({ ...about(scene), role: 'deputy', words: '推选' }),
  ),
  'volunteers.setSocialWorker': onTeam(
    'staff',
    () => ({}),
    () => ({ socialWorker: COLLEAGUE }),
  ),
};
