import * as v from 'valibot';
import { ITEM_QUEUES } from './disclosure.labels';
import {
  contentFields,
  disclosureClass,
  headingFields,
  itemDetail,
  itemStatus,
  itemSummary,
  itemVersion,
  itemWork,
  rowFields,
  shownItem,
} from './disclosure-item';
import { itemId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

const count = v.number();
const changed = v.strictObject({ itemId, rev: count, status: itemStatus });
/** The revision the caller saw; a change decided on an older one is refused. */
const target = { itemId, rev: v.pipe(v.number(), v.integer(), v.minValue(1)) };
const STALE = ['REVISION_STALE', 'STATE_NOT_ALLOWED'] as const;
const WRITERS = 'staff and lead of that community';
const REVIEWERS = `${WRITERS}, members of its 居务监督委员会, coordinators of its street; never who wrote it`;

export const disclosure = {
  'disclosure.create': operation({
    kind: 'change',
    input: v.strictObject({ community: territoryId, ...headingFields, ...contentFields }),
    output: changed,
    who: WRITERS,
    errors: ['PLACE_UNKNOWN', 'PERIOD_WRONG', 'PERIOD_TAKEN', 'FILE_NOT_YOURS'],
  }),
  'disclosure.save': operation({
    kind: 'change',
    input: v.strictObject({ ...target, ...contentFields }),
    output: changed,
    who: WRITERS,
    errors: [...STALE, 'FILE_NOT_YOURS'],
  }),
  'disclosure.submit': operation({
    kind: 'change',
    input: v.strictObject(target),
    output: changed,
    who: WRITERS,
    errors: STALE,
  }),
  'disclosure.publish': operation({
    kind: 'change',
    /** Also accepts a correction, which begins the public period anew. */
    input: v.strictObject(target),
    output: changed,
    who: REVIEWERS,
    errors: [...STALE, 'REVIEWER_IS_AUTHOR'],
  }),
  'disclosure.sendBack': operation({
    kind: 'change',
    input: v.strictObject({ ...target, words: words(200) }),
    output: changed,
    who: REVIEWERS,
    errors: [...STALE, 'REVIEWER_IS_AUTHOR'],
  }),
  'disclosure.correct': operation({
    kind: 'change',
    /** Nothing published changes before a second person agrees; the versions before stay to be read. */
    input: v.strictObject({ ...target, ...contentFields, note: words(200) }),
    output: changed,
    who: WRITERS,
    errors: [...STALE, 'FILE_NOT_YOURS', 'CORRECTION_LIMIT_REACHED'],
  }),
  'disclosure.withdraw': operation({
    kind: 'change',
    input: v.strictObject({ ...target, words: words(200) }),
    output: changed,
    who: 'lead of that community, coordinators of its street, operators of its district',
    errors: STALE,
  }),
  'disclosure.discard': operation({
    kind: 'change',
    input: v.strictObject(target),
    output: changed,
    who: WRITERS,
    errors: STALE,
  }),
  'disclosure.list': operation({
    kind: 'query',
    input: v.strictObject({
      community: territoryId,
      class: v.optional(v.nullable(disclosureClass), null),
      ...page,
    }),
    output: pageOf(itemSummary),
    who: 'anyone who comes from WeChat: what is disclosed hangs on the board for everybody',
    errors: [],
  }),
  'disclosure.get': operation({
    kind: 'query',
    input: v.strictObject({ itemId }),
    output: itemDetail,
    who: 'anyone who comes from WeChat, once it is published',
    errors: [],
  }),
  'disclosure.getWork': operation({
    kind: 'query',
    input: v.strictObject({ itemId }),
    output: itemWork,
    who: `${WRITERS}, those who review, operators and auditors above it`,
    errors: [],
  }),
  'disclosure.getVersion': operation({
    kind: 'query',
    input: v.strictObject({ itemId, n: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    output: v.strictObject({ ...itemVersion.entries, ...shownItem.entries }),
    who: 'anyone, while it is not withdrawn',
    errors: [],
  }),
  'disclosure.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId, queue: v.picklist(ITEM_QUEUES), ...page }),
    output: pageOf(
      v.strictObject({
        ...rowFields,
        rev: count,
        by: v.string(),
        changedAt: instant,
        correcting: v.boolean(),
      }),
    ),
    who: `${WRITERS}, those who review, auditors`,
    errors: [],
  }),
};
