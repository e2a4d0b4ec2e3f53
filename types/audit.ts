import * as v from 'valibot';
import { FINDING_KINDS } from './audit.labels';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { day, instant } from './time';

const collection = v.pipe(v.string(), v.maxLength(40), v.regex(/^[a-z]+(_[a-z]+)*$/));
const documentId = v.pipe(v.string(), v.maxLength(96), v.regex(/^[0-9A-Za-z_-]+$/));

const anchor = v.strictObject({
  territory: territoryId,
  /** Counts the anchors of the territory from 1. */
  number: v.number(),
  day,
  at: instant,
  kind: v.picklist(['heads', 'removal']),
  collection: v.string(),
  documents: v.number(),
  /** The signature: to be compared with a copy that was kept elsewhere. */
  mac: v.string(),
});
export type AnchorLine = v.InferOutput<typeof anchor>;

const finding = v.strictObject({
  kind: v.picklist(FINDING_KINDS),
  /** `requests/r_…`, or the anchor: `420205/003/001#00000003`. */
  about: v.string(),
  /** The number of the entry in the history, from 1; `null`: it is about the whole. */
  entry: v.nullable(v.number()),
});
export type Finding = v.InferOutput<typeof finding>;

const checked = {
  findings: v.array(finding),
  documents: v.number(),
  anchors: v.number(),
};

const AUDITOR = 'auditors, within their territory; each look is recorded';

export const audit = {
  'audit.listAnchors': operation({
    kind: 'change',
    input: v.strictObject({ territory: territoryId, ...page }),
    output: pageOf(anchor),
    who: AUDITOR,
    errors: [],
  }),
  'audit.verifyDocument': operation({
    kind: 'change',
    input: v.strictObject({ collection, id: documentId }),
    output: v.strictObject({
      ...checked,
      /** `null`: the document is older than its chain, or no night came after it. */
      anchoredAt: v.nullable(instant),
      /** Numbers of the entries whose content was removed by a recorded act. */
      erased: v.array(v.number()),
    }),
    who: AUDITOR,
    errors: [],
  }),
  'audit.verifyTerritory': operation({
    kind: 'change',
    input: v.strictObject({ territory: territoryId, from: day, until: day, cursor: page.cursor }),
    output: v.strictObject({ ...checked, next: v.nullable(v.string()) }),
    who: AUDITOR,
    errors: [],
  }),
};
