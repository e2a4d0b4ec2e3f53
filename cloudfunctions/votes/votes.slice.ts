import { AUDIT_KEYS, BALLOT_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { voteDesk } from '#types/vote-desk';
import { votes as contract } from '#types/votes';
import { castBallot } from './box/cast-ballot';
import { markPaper } from './box/mark-paper';
import { sheetsCollection } from './call/sheets.store';
import { recount } from './count/recount';
import { announceVote, cancelVote, draftVote, editVote } from './making/make-vote';
import { enterPapers } from './paper/enter-papers';
import { exportMine } from './view/export-mine';
import { checkReceipt, getVote, getWork, listDesk, listNamed, listVotes } from './view/read-votes';
import { votesCollection } from './votes.store';

/** 表决与问卷: what people are asked and what they decide, each by its own rule. */
export const votes: Slice<'votes'> = {
  name: 'votes',
  contract: { ...contract, ...voteDesk },
  operations: {
    list: listVotes,
    get: getVote,
    cast: castBallot,
    checkReceipt,
    exportMine,
    draft: draftVote,
    edit: editVote,
    announce: announceVote,
    cancel: cancelVote,
    listDesk,
    getWork,
    markPaper,
    enter: enterPapers,
    listNamed,
    recount,
  },
  collections: [votesCollection, sheetsCollection],
  env: [...BALLOT_KEYS, ...AUDIT_KEYS],
  openapi: [],
  timeoutSeconds: 20,
  memoryMb: 256,
};
