import type { OperationName } from '#types/contract';
import { ROLES } from '#types/roles';
import { DESK, desk, everybody, NO, OVER, own, type Rule, residentOnly } from './permissions.words';

/** Whoever lives where it is held; who only works there takes no part in it. */
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

export const opinionsRules: Record<Extract<OperationName, `opinions.${string}`>, Rule> = {
  'opinions.list': everybody,
  'opinions.get': everybody,
  'opinions.exportMine': own,
  'opinions.mark': neighbours,
  'opinions.say': { ...neighbours, offices: [...neighbours.offices, [DESK, OVER]] },
  'opinions.report': near,
  'opinions.appeal': residentOnly,
  'opinions.open': desk,
  'opinions.close': desk,
  'opinions.listToModerate': desk,
  // nobody decides about their own words
  'opinions.moderate': { offices: [[DESK, OVER]], standings: { reporterOnStaff: NO }, else: NO },
};
