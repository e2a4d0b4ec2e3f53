import * as v from 'valibot';
import { noticeId } from './ids';
import { noticeRow } from './notices';
import { MAX_NOTE, MAX_TERRITORIES, VISIT_RESULTS } from './notices.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords } from './text';
import { instant } from './time';

const count = v.number();
const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';

const visit = v.strictObject({
  result: v.picklist(VISIT_RESULTS),
  at: instant,
  by: v.string(),
  words: v.string(),
});

const door = v.strictObject({
  household: territoryId,
  /** `1单元302` */
  label: v.string(),
  told: v.picklist(['none', 'waiting', 'sent', 'failed', 'uncertain']),
  visit: v.nullable(visit),
});

/** Whom a notice reached, and who knocks where it did not. */
export const noticeReach = {
  'notices.countAudience': operation({
    kind: 'query',
    input: v.strictObject({
      territories: v.pipe(v.array(territoryId), v.minLength(1), v.maxLength(MAX_TERRITORIES)),
    }),
    /** How many live there, and what it is called: `第1网格、第2网格 3号楼`. */
    output: v.strictObject({ households: count, areas: v.string() }),
    who: 'staff of a territory that holds them all',
    errors: [],
  }),
  'notices.reach': operation({
    kind: 'query',
    input: v.strictObject({ noticeId }),
    output: v.strictObject({
      reads: count,
      byGrid: v.array(v.strictObject({ grid: territoryId, reads: count })),
      byBuilding: v.array(v.strictObject({ building: territoryId, reads: count })),
      /** People told by subscription message; `null` where it is not urgent. */
      messages: v.nullable(
        v.strictObject({
          waiting: count,
          sent: count,
          failed: count,
          uncertain: count,
        }),
      ),
      visits: v.strictObject({ visited: count, phoned: count, relayed: count }),
    }),
    who: `${STAFF}; auditors above it`,
    errors: [],
  }),
  'notices.listKnocks': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    /** Urgent notices whose households this grid worker may have to knock at, the newest first. */
    output: pageOf(noticeRow),
    who: 'grid workers, for their grids',
    errors: [],
  }),
  'notices.listUnreached': operation({
    kind: 'query',
    /** `within`: one grid or building of the audience. */
    input: v.strictObject({ noticeId, within: territoryId }),
    output: v.strictObject({
      buildings: v.array(
        v.strictObject({
          building: territoryId,
          label: v.string(),
          /** Everybody who lives there; those who registered; of them those who read it; those told at the door. */
          households: count,
          known: count,
          read: count,
          visited: count,
          /** Known households where nobody has read it, and all that were visited, in the order of the stairs. */
          doors: v.array(door),
        }),
      ),
    }),
    who: 'grid workers, for their grids; community staff, for their community; urgent notices only',
    errors: [],
  }),
  'notices.recordVisit': operation({
    kind: 'change',
    input: v.strictObject({
      noticeId,
      household: territoryId,
      result: v.picklist(VISIT_RESULTS),
      words: v.optional(maybeWords(MAX_NOTE), ''),
    }),
    output: v.strictObject({ noticeId, household: territoryId, result: v.picklist(VISIT_RESULTS) }),
    who: 'grid workers, for their grids; community staff, for their community; urgent notices only',
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
