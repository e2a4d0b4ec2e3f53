import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import type { Change } from '../shared/offline/queue.types';

type Confirm = InputOf<'community.confirmResidence'>;

/** Everything directly below a territory; `null` gives the districts. */
export const listPlaces = (below: string | null) => callOperation('community.listPlaces', { below });

export const mapOf = (community: string) => callOperation('community.mapOf', { community });

export const getGridCard = (grid: string) => callOperation('community.gridCard', { grid });

export const listClaims = (cursor: string | null) =>
  callOperation('community.listResidenceClaims', { cursor });

/** Not a change for the queue: WeChat's phone code is good for five minutes and for one use. */
export const bindResidence = (input: InputOf<'community.bindResidence'>, requestKey: string) =>
  callOperation('community.bindResidence', input, requestKey);

/** The grid worker's word on who lives where; a refusal needs its reason. */
export const confirmResidence = (
  claim: Pick<Confirm, 'personId' | 'household'> & { name: string },
  confirmed: boolean,
  words = '',
): Change<'community.confirmResidence'> => ({
  name: 'community.confirmResidence',
  input: { personId: claim.personId, household: claim.household, confirmed, words },
  label: `${confirmed ? '确认住处' : '退回住处登记'}：${claim.name}`,
});
