import * as v from 'valibot';
import { personId } from './ids';
import { MAX_REASON } from './moderation.labels';
import { GROUPS } from './notices.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { point } from './place';
import { membership, residenceLevel, role } from './roles';
import { LEVELS, territoryId } from './territory';
import { maybeWords, words } from './text';
import { instant } from './time';

export const level = v.picklist(LEVELS);

export const gridCard = v.strictObject({
  grid: territoryId,
  /** `友爱街社区 · 第2网格` */
  label: v.string(),
  households: v.number(),
  /** The grid's workers; their work phones are published by rule (grid board). */
  workers: v.array(v.strictObject({ name: v.string(), phone: v.string() })),
  dutyPhone: v.string(),
  supervisionPhone: v.string(),
});
export type GridCard = v.InferOutput<typeof gridCard>;

const residence = v.strictObject({
  household: territoryId,
  /** `友爱街社区 · 第2网格 · 5号楼 · 1单元302` */
  label: v.string(),
  level: residenceLevel,
});

export const followed = v.strictObject({ community: territoryId, name: v.string(), since: instant });

export const me = v.strictObject({
  personId,
  /** Empty until the person gave a name. */
  name: v.string(),
  /** Masked: `138****1234`. */
  phone: v.nullable(v.string()),
  memberships: v.array(v.strictObject({ ...membership.entries, label: v.string() })),
  residence: v.nullable(residence),
  /** The last residence was refused and no other one given since; the worker's words say why. */
  residenceRefusal: v.nullable(v.strictObject({ label: v.string(), words: v.string(), at: instant })),
  gridCard: v.nullable(gridCard),
  /** What the person says of themselves, to get what is meant for them. */
  groups: v.array(v.picklist(GROUPS)),
  /** The community that somebody who lives in none of ours reads about. */
  followed: v.nullable(followed),
  /** `false` until the privacy notice in force was accepted: nothing personal is asked for before. */
  privacyAccepted: v.boolean(),
  /** Where this person's files go: `<slice>/<personId>/<name>`; a file from any other folder is refused. */
  folder: v.string(),
});
export type Me = v.InferOutput<typeof me>;

export const place = v.strictObject({
  id: territoryId,
  level,
  name: v.string(),
  point: v.nullable(point),
  households: v.number(),
});
export type Place = v.InferOutput<typeof place>;

const room = v.pipe(v.string(), v.trim(), v.regex(/^\d{1,2}-\d{2,4}$/));

export const phoneCode = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** A mobile or a landline with its area code. */
const publicPhone = v.pipe(v.string(), v.regex(/^(1\d{10}|0\d{2,3}-?\d{7,8})$/));

export const community = {
  'community.signIn': operation({
    kind: 'query',
    input: v.strictObject({}),
    output: me,
    who: 'anyone who comes from WeChat; it stores nothing: who comes for the first time is nobody in particular',
    errors: [],
  }),
  'community.listPlaces': operation({
    kind: 'query',
    input: v.strictObject({
      /** Everything directly below; `null` lists the districts. */
      below: v.nullable(territoryId),
    }),
    output: v.strictObject({ items: v.array(place) }),
    who: 'anyone who comes from WeChat: streets, communities, grids and buildings are public',
    errors: [],
  }),
  'community.listCommunities': operation({
    kind: 'query',
    input: v.strictObject({}),
    /** Districts, streets and communities in the order of their ids: one list holds every choice of a community. */
    output: v.strictObject({ items: v.array(v.strictObject({ id: territoryId, level, name: v.string() })) }),
    who: 'anyone who comes from WeChat: streets and communities are public',
    errors: [],
  }),
  'community.mapOf': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId }),
    output: v.strictObject({ label: v.string(), grids: v.array(place), buildings: v.array(place) }),
    who: 'anyone who comes from WeChat',
    errors: [],
  }),
  'community.gridCard': operation({
    kind: 'query',
    input: v.strictObject({ grid: territoryId }),
    output: gridCard,
    who: 'anyone who comes from WeChat: the grid board is public by rule',
    errors: [],
  }),
  'community.bindResidence': operation({
    kind: 'change',
    input: v.strictObject({
      name: words(20),
      building: territoryId,
      /** Unit and room, `1-302`. */
      room,
      /** The code that WeChat's phone button gives; exchanged on the server. */
      phoneCode,
    }),
    output: v.strictObject({ household: territoryId, label: v.string(), level: residenceLevel }),
    who: 'anyone who comes from WeChat, for themselves',
    errors: ['PLACE_UNKNOWN', 'PHONE_CODE_INVALID', 'WECHAT_UNAVAILABLE'],
  }),
  'community.listResidenceClaims': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(
      v.strictObject({
        personId,
        name: v.string(),
        phone: v.nullable(v.string()),
        household: territoryId,
        label: v.string(),
        since: instant,
      }),
    ),
    who: 'grid workers, for their grids; community staff, for their community',
    errors: [],
  }),
  'community.confirmResidence': operation({
    kind: 'change',
    input: v.strictObject({
      personId,
      household: territoryId,
      confirmed: v.boolean(),
      words: v.optional(maybeWords(200), ''),
    }),
    output: v.strictObject({ personId, level: v.nullable(residenceLevel) }),
    who: 'grid workers of that grid; community staff of that community',
    errors: ['STATE_NOT_ALLOWED', 'REASON_MISSING'],
  }),
  'community.listWorkers': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId }),
    output: v.strictObject({
      items: v.array(
        v.strictObject({ personId, name: v.string(), role, territory: territoryId, label: v.string() }),
      ),
    }),
    who: 'staff of that territory or of one above it',
    errors: [],
  }),
  'community.findByCode': operation({
    kind: 'query',
    input: v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{8}$/)) }),
    /** Enough to see that it is the person in front of one; the name is empty where they gave none. */
    output: v.strictObject({ personId, name: v.string(), phone: v.nullable(v.string()) }),
    who: 'community leads and district operators, whoever shows them a code that is still good; never oneself',
    errors: [],
  }),
  'community.appoint': operation({
    kind: 'change',
    input: v.strictObject({
      personId,
      role,
      territory: territoryId,
      until: v.optional(v.nullable(instant), null),
      /** Published on the grid's board; `null` keeps the one known. A private number is never published by itself. */
      workPhone: v.optional(v.nullable(publicPhone), null),
    }),
    output: v.strictObject({ personId, memberships: v.array(membership) }),
    who: 'the community lead, for roles inside the community; district operators, for every role inside the district; never for oneself',
    errors: ['ROLE_NOT_FITTING'],
  }),
  'community.dismiss': operation({
    kind: 'change',
    input: v.strictObject({
      personId,
      role,
      territory: territoryId,
      /** Why; kept in the record of the office. */
      words: v.optional(maybeWords(200), ''),
    }),
    output: v.strictObject({ personId, memberships: v.array(membership) }),
    who: 'as for appoint',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'community.stopAccount': operation({
    kind: 'change',
    input: v.strictObject({
      personId,
      /** Everything that this person published from then until now is withdrawn. */
      from: instant,
      words: words(MAX_REASON),
    }),
    output: v.strictObject({ personId, stoppedAt: instant, ended: v.number() }),
    who: 'the community lead, district operators: whoever may dismiss this person from every office they hold; never oneself. Every office ends at once, their notices and disclosed items are withdrawn within minutes',
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
