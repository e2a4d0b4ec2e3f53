import * as v from 'valibot';
import { topicId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords } from './text';
import { instant } from './time';
import { HEARD, MAX_VOICE, VISIT_OUTCOMES } from './topics.labels';

/** A building of a topic: who of it was heard, door by door. No name: whoever goes there knows whom they visit. */
const building = v.strictObject({
  topicId,
  title: v.string(),
  building: territoryId,
  label: v.string(),
  /** All of them; some may not be known here. */
  households: v.number(),
  doors: v.array(
    v.strictObject({
      /** `1-302` */
      room: v.string(),
      heard: v.nullable(v.picklist(HEARD)),
      /** When somebody knocked last and met nobody. */
      missedAt: v.nullable(instant),
    }),
  ),
});
export type TopicBuilding = v.InferOutput<typeof building>;

const VISITORS = 'grid workers over that building, staff and lead of its community';

/** 未发声名单: those of the affected who were not heard yet, and their words. */
export const topicDoors = {
  'topics.listSilent': operation({
    kind: 'query',
    input: v.strictObject({
      within: territoryId,
      /** One topic alone; otherwise all that are open there. */
      topicId: v.optional(v.nullable(topicId), null),
      ...page,
    }),
    output: pageOf(building),
    who: VISITORS,
    errors: [],
  }),
  'topics.interview': operation({
    kind: 'change',
    input: v.strictObject({
      topicId,
      building: territoryId,
      room: v.pipe(v.string(), v.regex(/^[0-9]{1,2}-[0-9]{2,4}$/)),
      outcome: v.picklist(VISIT_OUTCOMES),
      words: v.optional(maybeWords(MAX_VOICE), ''),
      /** They agree that their words are entered and shown without their name and door. */
      consent: v.boolean(),
    }),
    output: v.strictObject({ topicId, heard: v.nullable(v.picklist(HEARD)) }),
    who: VISITORS,
    errors: ['STATE_NOT_ALLOWED', 'CONSENT_MISSING', 'WORDS_MISSING', 'PERSONAL_DATA_FOUND'],
  }),
};
