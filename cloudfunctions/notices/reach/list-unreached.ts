import { holdsAbove } from '#kernel/actor';
import { levelOf } from '#kernel/territory';
import { query } from '#platform/operation';
import { KNOCKERS } from '../notice/notice.policy';
import { reachWithin } from './reach.store';
import { buildingsOf } from './unreached.view';

const LEVELS: readonly string[] = ['grid', 'building'];

export const listUnreached = query('notices.listUnreached', {
  load: ({ ports, input }) => reachWithin(ports, input.noticeId, input.within),
  // a sheet is made for every building that an urgent notice means, and for no other: what is not theirs is not there
  policy: (actor, _found, { within }) =>
    LEVELS.includes(levelOf(within)) && holdsAbove(actor, KNOCKERS, within),
  answer: (found) => ({ buildings: buildingsOf(found) }),
});
