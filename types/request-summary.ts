import * as v from 'valibot';
import { category } from './category';
import { requestId } from './ids';
import { placeOutput } from './place';
import { ratingCase } from './rating-case';
import { STATUSES } from './requests.labels';
import { role } from './roles';
import { LEVELS } from './territory';
import { instant } from './time';

const deadline = v.strictObject({
  dueAt: instant,
  workingDays: v.number(),
  /** Where the limit comes from: the product's default, or the district's or community's setting. */
  source: v.picklist(['default', 'setting']),
  /** The official calendar does not yet reach that far: the date may still move. */
  provisional: v.boolean(),
  /** Working days left until `dueAt`, negative when passed; `null` when no clock runs. */
  workingDaysLeft: v.nullable(v.number()),
  pausedSince: v.nullable(instant),
});

export const requestSummary = v.strictObject({
  id: requestId,
  number: v.string(),
  category,
  words: v.string(),
  photoCount: v.number(),
  status: v.picklist(STATUSES),
  place: placeOutput,
  submittedAt: instant,
  deadline: v.nullable(deadline),
  overdue: v.boolean(),
  escalatedTo: v.nullable(v.picklist(LEVELS)),
  urgedCount: v.number(),
  handler: v.nullable(v.strictObject({ name: v.string(), role })),
  ratingCase: v.nullable(ratingCase),
  rev: v.number(),
});
export type RequestSummary = v.InferOutput<typeof requestSummary>;
