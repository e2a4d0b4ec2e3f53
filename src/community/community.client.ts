import type { InputOf } from '#types/contract';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import { callOperation } from '../shared/api/call';
import { newRequestKey } from '../shared/api/request-key';
import type { Change } from '../shared/offline/queue.types';

type Confirm = InputOf<'community.confirmResidence'>;

/** Every community, with the streets and districts around them. */
export const listCommunities = () => callOperation('community.listCommunities', {});

/** Everything directly below a territory. */
export const listPlaces = (below: InputOf<'community.listPlaces'>['below']) =>
  callOperation('community.listPlaces', { below });

export const mapOf = (community: string) => callOperation('community.mapOf', { community });

export const getGridCard = (grid: string) => callOperation('community.gridCard', { grid });

export const listClaims = (cursor: string | null) =>
  callOperation('community.listResidenceClaims', { cursor });

/** Not a change for the queue: WeChat's phone code is good for five minutes and for one use. */
export const bindResidence = (input: InputOf<'community.bindResidence'>, requestKey: string) =>
  callOperation('community.bindResidence', input, requestKey);

export const getMyData = () => callOperation('community.getMyData', {});

/** Not for the queue: whoever accepts or withdraws has to see that it holds. */
export const decidePrivacy = (decision: 'accepted' | 'withdrawn') =>
  callOperation('community.decidePrivacy', { version: PRIVACY_VERSION, decision }, newRequestKey());

/** Not for the queue: a code that is shown later opens nothing. */
export const showCode = () => callOperation('community.showCode', {}, newRequestKey());

export const findByCode = (code: string) => callOperation('community.findByCode', { code });

export const correctName = (name: string) =>
  callOperation('community.correctName', { name }, newRequestKey());

export const correctPhone = (phoneCode: string) =>
  callOperation('community.correctPhone', { phoneCode }, newRequestKey());

export const closeAccount = () => callOperation('community.closeAccount', {}, newRequestKey());

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

type Office = Pick<InputOf<'community.dismiss'>, 'personId' | 'role' | 'territory'>;

/** Everybody who holds an office within a community, each office a row. */
export const listOffices = (within: InputOf<'community.listWorkers'>['within']) =>
  callOperation('community.listWorkers', { within });

/** Neither is for the queue: whoever changes what somebody may do has to see that it holds. */
export const appoint = (office: Office, workPhone: string | null) =>
  callOperation('community.appoint', { ...office, workPhone, until: null }, newRequestKey());

export const dismiss = (office: Office, words: string) =>
  callOperation('community.dismiss', { ...office, words }, newRequestKey());
