import type { Meter } from '../functions/invocation';
import type { WireCost } from './wire';

const isDatabase = (action: string): boolean => action.startsWith('database.');

/** The length of the chain of database trips that ends with this one, where `after` is the chain before it. */
export const depthOf = (action: string, after: number): number => after + (isDatabase(action) ? 1 : 0);

/** Counts a trip when it arrives, so that one whose answer is lost is counted too. */
export const countTrip = (meter: Meter, action: string, depth: number): void => {
  if (isDatabase(action)) {
    meter.dbTrips += 1;
    meter.dbDepth = Math.max(meter.dbDepth, depth);
  }
  if (action.startsWith('storage.')) meter.storageTrips += 1;
  if (action.startsWith('wx.')) meter.wechatTrips += 1;
};

export const countBytes = (meter: Meter, action: string, reply: Record<string, unknown>): void => {
  if (isDatabase(action)) meter.dbBytes += Buffer.byteLength(JSON.stringify(reply));
};

export const countDocuments = (meter: Meter, cost: WireCost): void => {
  meter.docsExamined += cost.docsExamined;
  meter.docsReturned += cost.docsReturned;
};

type Written = { insertedIds?: unknown[]; updated?: number; upsert_id?: unknown; deleted?: number };

/** As the reply tells it; a transaction's are counted when they are staged. */
export const countWrites = (meter: Meter, action: string, { data }: Record<string, unknown>): void => {
  if (!isDatabase(action) || typeof data !== 'object' || data === null) return;
  const { insertedIds = [], updated = 0, upsert_id = null, deleted = 0 } = data as Written;
  meter.docsWritten += insertedIds.length + updated + deleted + (upsert_id === null ? 0 : 1);
};
