import type { OperationName } from '#types/contract';
import { ROLES } from '#types/roles';
import { DESK, desk, everybody, NO, OVER, own, type Rule, residentOnly } from './permissions.words';

/** Whoever lives in the community itself; staff do not speak as neighbours where they only work. */
const neighbours: Rule = {
  offices: [[['resident'], ['own', 'inside']]],
  standings: { reporter: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: 'RESIDENCE_MISSING',
};
/** Lives or works in the district. */
const near: Rule = {
  offices: [[ROLES, [...OVER, 'inside', 'beside']]],
  standings: { reporter: 'done' },
  else: NO,
};
/** Of whatever somebody else said; nobody answers or decides about their own words. */
const deskOnly: Rule = { offices: [[DESK, OVER]], standings: { reporterOnStaff: NO }, else: NO };
const readers: Rule = { offices: [[[...DESK, 'auditor'], OVER]], else: NO };

export const postsRules: Record<Extract<OperationName, `posts.${string}`>, Rule> = {
  'posts.submit': neighbours,
  'posts.list': everybody,
  'posts.listMine': own,
  'posts.exportMine': own,
  'posts.get': everybody,
  'posts.listComments': everybody,
  'posts.comment': {
    ...neighbours,
    offices: [...neighbours.offices, [DESK, OVER]],
  },
  'posts.like': near,
  'posts.follow': near,
  'posts.report': near,
  'posts.appeal': residentOnly,
  'posts.moderate': deskOnly,
  'posts.answer': deskOnly,
  'posts.turn': deskOnly,
  'posts.raise': deskOnly,
  'posts.getWork': readers,
  'posts.listDesk': readers,
  'posts.listToModerate': desk,
};
