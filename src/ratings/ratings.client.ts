import type { InputOf } from '#types/contract';
import type { OrderStatus } from '#types/ratings.labels';
import { callOperation } from '../shared/api/call';
import { learnSentences } from '../shared/format/error-text';
import { RATING_ERRORS } from '../shared/format/rating-errors';
import type { Change } from '../shared/offline/queue.types';

learnSentences(RATING_ERRORS);

/** Ids come from addresses of pages; the server parses them anew. */
const at = (text: string) => text as InputOf<'ratings.list'>['community'];
const estate = (text: string) => text as InputOf<'ratings.getEstate'>['estateId'];
const order = (text: string) => text as InputOf<'ratings.getOrder'>['orderId'];

const ROWS = 10;

export const listRated = (community: string) => callOperation('ratings.list', { community: at(community) });
export const getEstate = (id: string) => callOperation('ratings.getEstate', { estateId: estate(id) });
export const getCommittee = (community: string) =>
  callOperation('ratings.getCommittee', { community: at(community) });
export const getOrder = (id: string) => callOperation('ratings.getOrder', { orderId: order(id) });
export const listOrders = (within: string, queue: OrderStatus, cursor: string | null) =>
  callOperation('ratings.listOrders', { within: at(within), queue, cursor, limit: ROWS });

export const listWords = (about: { community: string; id: string; quarter: string }, cursor: string | null) =>
  callOperation('ratings.listWords', {
    community: at(about.community),
    estateId: estate(about.id),
    quarter: about.quarter,
    cursor,
    limit: ROWS,
  });
export const mapOf = (community: string) => callOperation('community.mapOf', { community: at(community) });

/** Not through the queue: a ballot does not lie on the phone, and the same key sends it again after a broken signal. */
export const appraise = (community: string, grades: InputOf<'ratings.appraise'>['grades'], key: string) =>
  callOperation('ratings.appraise', { community: at(community), grades }, key);

export const rate = (
  id: string,
  said: Omit<InputOf<'ratings.rate'>, 'estateId'>,
): Change<'ratings.rate'> => ({
  name: 'ratings.rate',
  input: { estateId: estate(id), ...said },
  label: '物业服务评价',
});
export const answerOrder = (
  id: string,
  said: Omit<InputOf<'ratings.answerOrder'>, 'orderId'>,
): Change<'ratings.answerOrder'> => ({
  name: 'ratings.answerOrder',
  input: { orderId: order(id), ...said },
  label: '登记物业的整改措施',
});
export const checkOrder = (
  id: string,
  said: Omit<InputOf<'ratings.checkOrder'>, 'orderId'>,
): Change<'ratings.checkOrder'> => ({
  name: 'ratings.checkOrder',
  input: { orderId: order(id), ...said },
  label: '核查物业整改',
});

type Kept = Omit<InputOf<'ratings.keepEstate'>, 'estateId' | 'community' | 'buildings'>;

/** @param id `null` for a new one */
export const keepEstate = (
  community: string,
  id: string | null,
  { buildings, ...kept }: Kept & { buildings: readonly string[] },
): Change<'ratings.keepEstate'> => ({
  name: 'ratings.keepEstate',
  input: {
    estateId: id === null ? null : estate(id),
    community: at(community),
    ...kept,
    buildings: buildings.map(at),
  },
  label: `登记小区：${kept.name}`,
});
export const keepCommittee = (
  community: string,
  said: Omit<InputOf<'ratings.keepCommittee'>, 'community'>,
): Change<'ratings.keepCommittee'> => ({
  name: 'ratings.keepCommittee',
  input: { community: at(community), ...said },
  label: '登记居委会成员',
});
