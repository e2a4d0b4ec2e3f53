import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { ratingDesk } from '#types/rating-desk';
import { ratings as contract } from '#types/ratings';
import { appraise } from './ballot/appraise';
import { getCommittee } from './committee/get-committee';
import { keepCommittee } from './committee/keep-committee';
import { getEstate } from './estate/get-estate';
import { keepEstate } from './estate/keep-estate';
import { listRated } from './list-rated';
import { answerOrder, checkOrder } from './order/change-order';
import { getOrder, listOrders } from './order/read-orders';
import { exportMine } from './rating/export-mine';
import { listWords } from './rating/list-words';
import { rateEstate } from './rating/rate-estate';
import { ratingsCollections } from './ratings.collections';

/** 评议: property companies rated by households, members of the committee by residents, and what follows. */
export const ratings: Slice<'ratings'> = {
  name: 'ratings',
  contract: { ...contract, ...ratingDesk },
  operations: {
    list: listRated,
    getEstate,
    rate: rateEstate,
    exportMine,
    getCommittee,
    appraise,
    keepEstate,
    keepCommittee,
    listOrders,
    getOrder,
    answerOrder,
    checkOrder,
    listWords,
  },
  collections: ratingsCollections,
  env: FIELD_KEYS,
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 20,
  memoryMb: 256,
};
