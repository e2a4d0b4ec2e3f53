import type { OperationName } from '#types/contract';
import { ROLES } from '#types/roles';
import {
  DESK,
  desk,
  everybody,
  GRID,
  HELD,
  knockers,
  meant,
  NO,
  OVER,
  own,
  type Rule,
  residentOnly,
} from './permissions.words';

export const noticesRules: Record<Extract<OperationName, `notices.${string}`>, Rule> = {
  'notices.listFeed': {
    offices: [[ROLES, ['own', 'inside']]],
    standings: { reporter: 'done' },
    else: 'empty',
  },
  'notices.get': everybody,
  'notices.getVersion': everybody,
  'notices.markRead': meant,
  'notices.listRead': own,
  'notices.create': desk,
  'notices.save': desk,
  // the file is one of the community's staff, and nobody shows what somebody else uploaded
  'notices.attach': { offices: [[DESK, OVER, 'FILE_NOT_YOURS']], else: NO },
  'notices.publish': desk,
  'notices.approve': {
    offices: [[DESK, OVER]],
    standings: { reporterOnStaff: 'APPROVER_IS_AUTHOR' },
    else: NO,
  },
  'notices.sendBack': desk,
  'notices.correct': desk,
  'notices.withdraw': desk,
  'notices.pin': desk,
  'notices.discard': desk,
  'notices.getWork': { offices: [[[...DESK, 'auditor'], OVER]], else: NO },
  'notices.listDesk': { offices: [[[...DESK, 'auditor'], OVER]], else: NO },
  'notices.countAudience': { offices: [[[...DESK, 'auditor'], OVER]], else: NO },
  'notices.reach': { offices: [[[...DESK, 'auditor'], OVER]], else: NO },
  'notices.listKnocks': {
    offices: [
      [GRID, [...OVER, 'inside']],
      [GRID, HELD, 'empty'],
    ],
    else: NO,
  },
  'notices.listUnreached': knockers,
  'notices.recordVisit': knockers,
  'notices.ask': meant,
  'notices.listQuestions': everybody,
  'notices.listMyQuestions': own,
  'notices.report': {
    offices: [[ROLES, [...OVER, 'inside', 'beside']]],
    standings: { reporter: 'done' },
    else: NO,
  },
  'notices.appeal': residentOnly,
  'notices.answer': desk,
  'notices.listToModerate': desk,
  'notices.moderate': { offices: [[DESK, OVER]], standings: { reporterOnStaff: NO }, else: NO },
};
