import * as v from 'valibot';
import { personId, teamId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { instant } from './time';
import { SERVICE_KINDS, TEAM_EVENTS, TEAM_ROLES, TEAM_STANDINGS } from './volunteers.labels';

const person = v.strictObject({ personId, name: v.string() });
const kinds = v.pipe(v.array(v.picklist(SERVICE_KINDS)), v.minLength(1), v.maxLength(SERVICE_KINDS.length));

const summary = {
  id: teamId,
  name: v.string(),
  purpose: v.string(),
  kinds,
  territory: territoryId,
  label: v.string(),
  leader: v.string(),
  socialWorker: v.nullable(v.string()),
  memberCount: v.number(),
  mine: v.picklist(TEAM_STANDINGS),
  /** Whether the caller leads it: as leader, deputy or social worker; in the detail also as the desk that guides it. */
  leads: v.boolean(),
};
const teamSummary = v.strictObject(summary);
export type TeamSummary = v.InferOutput<typeof teamSummary>;

const detail = v.strictObject({
  ...summary,
  rev: v.number(),
  /** For those who lead it and the members; others read an empty list. */
  members: v.array(
    v.strictObject({
      ...person.entries,
      role: v.picklist(TEAM_ROLES),
      since: instant,
      mine: v.boolean(),
      /** Whether the caller may give them a role or take them out. */
      mayChange: v.boolean(),
    }),
  ),
  /** For those who lead it. */
  applicants: v.array(
    v.strictObject({ ...person.entries, words: v.string(), since: instant, maySettle: v.boolean() }),
  ),
  timeline: v.array(
    v.strictObject({
      at: instant,
      kind: v.picklist(TEAM_EVENTS),
      by: v.string(),
      about: v.nullable(v.string()),
      words: v.string(),
    }),
  ),
  /** Why the caller is not in it any more, or was not taken in. */
  answer: v.nullable(
    v.strictObject({ kind: v.picklist(['declined', 'removed']), at: instant, words: v.string() }),
  ),
  /** Whether the caller may set the social worker: the community that guides it. */
  guides: v.boolean(),
});
export type TeamDetail = v.InferOutput<typeof detail>;

const changed = v.strictObject({ teamId, mine: v.picklist(TEAM_STANDINGS), rev: v.number() });
const LEADERS = 'its leader and deputies; its social worker; staff and lead of its community';
const errors = ['STATE_NOT_ALLOWED'] as const;

/** Teams are a part of the slice `volunteers`. */
export const teams = {
  'volunteers.createTeam': operation({
    kind: 'change',
    input: v.strictObject({
      name: words(30),
      purpose: words(200),
      kinds,
      /** The community that guides it (民政部令第67号 Art. 26). */
      territory: territoryId,
      leader: personId,
      /** Somebody in an office of the community who accompanies the team. */
      socialWorker: v.optional(v.nullable(personId), null),
    }),
    output: changed,
    who: 'staff and lead of that community',
    errors: ['PLACE_UNKNOWN', 'LEADER_NOT_ALLOWED', 'SOCIAL_WORKER_NOT_ALLOWED'],
  }),
  'volunteers.listTeams': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, ...page }),
    output: pageOf(teamSummary),
    who: 'anyone who comes from WeChat',
    errors: [],
  }),
  'volunteers.getTeam': operation({
    kind: 'query',
    input: v.strictObject({ teamId }),
    output: detail,
    who: 'anyone who comes from WeChat; its people only for those in it and those who lead it',
    errors: [],
  }),
  'volunteers.joinTeam': operation({
    kind: 'change',
    input: v.strictObject({ teamId, words: v.optional(maybeWords(100), '') }),
    output: changed,
    who: 'a volunteer, for themselves',
    errors: [...errors, 'NOT_REGISTERED', 'TEAM_FULL'],
  }),
  'volunteers.settleJoin': operation({
    kind: 'change',
    input: v.strictObject({
      teamId,
      personId,
      accepted: v.boolean(),
      words: v.optional(maybeWords(100), ''),
    }),
    output: changed,
    who: `${LEADERS}; never about themselves`,
    errors: [...errors, 'REASON_MISSING', 'TEAM_FULL'],
  }),
  'volunteers.leaveTeam': operation({
    kind: 'change',
    input: v.strictObject({ teamId, words: v.optional(maybeWords(100), '') }),
    output: changed,
    who: 'whoever is in it or applied; a leader hands the team over first',
    errors: [...errors, 'LEADER_MUST_HAND_OVER'],
  }),
  'volunteers.setTeamRole': operation({
    kind: 'change',
    input: v.strictObject({
      teamId,
      personId,
      /** `leader`: the former one becomes a member. `null`: taken out of the team, with a reason. */
      role: v.nullable(v.picklist(TEAM_ROLES)),
      words: v.optional(maybeWords(100), ''),
    }),
    output: changed,
    who: `${LEADERS}; nobody takes the leader away but by giving the team to another`,
    errors: [...errors, 'REASON_MISSING', 'LEADER_MUST_HAND_OVER'],
  }),
  'volunteers.setSocialWorker': operation({
    kind: 'change',
    input: v.strictObject({ teamId, socialWorker: v.nullable(personId) }),
    output: changed,
    who: 'staff and lead of its community',
    errors: [...errors, 'SOCIAL_WORKER_NOT_ALLOWED'],
  }),
};
