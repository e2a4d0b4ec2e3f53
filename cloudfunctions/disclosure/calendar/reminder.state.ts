import type { Aggregate } from '#kernel/aggregate';
import type { OutboxDocument } from '#kernel/outbox';
import type { TerritoryId } from '#types/territory';
import type { Day } from '#types/time';

/** What a community was reminded of on one day; made once, however often the round is repeated. */
export type ReminderDocument = Aggregate & OutboxDocument & { community: TerritoryId; day: Day };

/** How far today's round through all communities has come, so that a run that breaks off is taken up there. */
export type RoundDocument = Aggregate & { day: Day; after: TerritoryId | null; done: boolean };
