import type { InputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { idOf, within } from '../activities.client';

const ROWS = 12;

export const listLed = (cursor: string | null) =>
  callOperation('activities.listLed', { cursor, limit: ROWS });
export const getRoll = (id: string) => callOperation('activities.roll', { activityId: idOf(id) });
export const getGateCodes = (id: string) => callOperation('activities.gateCode', { activityId: idOf(id) });

export type Period = { from: string; until: string };
export const getLedger = (community: string, { from, until }: Period) =>
  callOperation('activities.ledger', { within: within(community), from, until });
/** Never kept for a signal: a table of people is wanted now or not at all. */
export const exportLedger = (
  community: string,
  { from, until }: Period,
  asked: Pick<InputOf<'activities.exportLedger'>, 'fullNames' | 'words'>,
  key: string,
) => callOperation('activities.exportLedger', { within: within(community), from, until, ...asked }, key);
