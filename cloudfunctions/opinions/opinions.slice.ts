import { AUDIT_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { opinionDesk } from '#types/opinion-desk';
import { opinions as contract } from '#types/opinions';
import { closeConversation } from './conversation/close-conversation';
import { openConversation } from './conversation/open-conversation';
import { getConversation, listConversations } from './conversation/read-conversations';
import { opinionsCollection } from './opinions.store';
import {
  appealStatement,
  listToModerate,
  moderateStatement,
  reportStatement,
} from './statement/moderate-statement';
import { sayStatement } from './statement/say-statement';
import { exportMine } from './voice/export-mine';
import { markStatement } from './voice/mark-statement';

/** 大家怎么看: short statements that everybody marks, and the map of what groups of people share. */
export const opinions: Slice<'opinions'> = {
  name: 'opinions',
  contract: { ...contract, ...opinionDesk },
  operations: {
    list: listConversations,
    get: getConversation,
    exportMine,
    mark: markStatement,
    say: sayStatement,
    report: reportStatement,
    appeal: appealStatement,
    open: openConversation,
    close: closeConversation,
    listToModerate,
    moderate: moderateStatement,
  },
  collections: [opinionsCollection],
  env: AUDIT_KEYS,
  openapi: ['security.msgSecCheck'],
  timeoutSeconds: 20,
  memoryMb: 256,
};
