import type { OperationName } from '#types/contract';
import { DESK, desk, everybody, NO, OVER, type Rule } from './permissions.words';

/** Whoever lives in the household; the offices of others give nobody a vote. */
const voters: Rule = {
  offices: [],
  standings: { reporter: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: 'STANDING_MISSING',
};
/** Those who answer for a vote, and those who watch over it. */
const watchers: Rule = { offices: [[[...DESK, 'supervisor', 'auditor'], OVER]], else: NO };

export const votesRules: Record<Extract<OperationName, `votes.${string}`>, Rule> = {
  'votes.list': everybody,
  'votes.get': everybody,
  'votes.cast': voters,
  'votes.checkReceipt': everybody,
  // who had a vote when it opened: no office has one
  'votes.exportMine': { offices: [], standings: { reporter: 'done' }, else: 'empty' },
  'votes.draft': desk,
  'votes.edit': desk,
  'votes.announce': desk,
  'votes.cancel': desk,
  'votes.listDesk': watchers,
  'votes.getWork': watchers,
  'votes.markPaper': desk,
  'votes.enter': desk,
  'votes.listNamed': watchers,
  'votes.recount': watchers,
};
