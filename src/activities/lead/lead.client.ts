import type { InputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { idOf, within } from '../activities.client';

const ROWS = 12;

/** @param draftsOf the community whose drafts are asked for; `null`: what one leads */
export const listLed = (draftsOf: string | null, cursor: string | null) =>
  callOperation('activities.listLed', {
    draftsOf: draftsOf === null ? null : within(draftsOf),
    cursor,
    limit: ROWS,
  });
export const getRoll = (id: string) => callOperation('activities.roll', { activityId: idOf(id) });
export const getGateCodes = (id: string) => callOperation('activities.gateCode', { activityId: idOf(id) });

export type Period = { from: string; until: string };
export const getLedger = (community: string, { from, until }: Period) =>
  callOperation('activities.ledger', { within: within(community), from, until });
/** What came of each activity, or every record of hours in the national data items. */
const TABLES = { activities: 'activities.exportLedger', hours: 'hours.exportLedger' } as const;
export type TableName = keyof typeof TABLES;

/** Never kept for a signal: a table of people is wanted now or not at all. */
export const exportTable = (
  table: TableName,
  community: string,
  { from, until }: Period,
  asked: Pick<InputOf<'activities.exportLedger'>, 'fullNames' | 'words'>,
  key: string,
) => callOperation(TABLES[table], { within: within(community), from, until, ...asked }, key);
