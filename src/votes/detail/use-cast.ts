import { useState } from 'react';
import type { Ballot, VoteDetail } from '#types/vote-shapes';
import { failureText } from '../../shared/format/failure-text';
import { askMessages } from '../../shared/messages/ask-messages';
import { intentFor, keepReceipt } from '../receipts.device';
import { castBallot } from '../votes.client';

type Voter = NonNullable<VoteDetail['mine']['voter']>;

/** One intent, one key and one receipt, however often it has to be sent. */
export function useCast(id: VoteDetail['id'], isSecret: boolean, onGiven: () => void) {
  const intent = intentFor(id);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function give(voter: Voter, ballot: Ballot) {
    if (busy) return;
    // how this one ended, and when the next one opens
    askMessages(['notice.reply', 'activity.notice']);
    setBusy(true);
    setProblem(null);
    const input = { voteId: id, voter, ballot, receipt: intent.receipt };
    const reply = await castBallot(input, intent.key);
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    if (isSecret) keepReceipt(id, intent.receipt);
    onGiven();
  }

  return { busy, problem, give };
}
