import Taro from '@tarojs/taro';
import { useState } from 'react';
import { failureText } from '../../shared/format/failure-text';
import { useDraft } from '../../shared/offline/use-draft';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import { draftVote, editVote } from '../votes.changes';
import { workUrl } from '../votes.urls';
import { problemsOf, voteOfForm } from './form.rules';
import type { VoteFormValue } from './form.types';

/** A draft on the server with its revision; `null`: a new one. */
export type Known = { id: string; rev: number } | null;

/** What is written stays on the phone until the server has it; then the page of the draft stands in its place. */
export function useSave(known: Known, initial: VoteFormValue) {
  const draft = useDraft<VoteFormValue>(known ? `vote-edit:${known.id}` : 'vote-new', initial);
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function press() {
    setTried(true);
    setRefusal(null);
    const vote = voteOfForm(draft.value, Date.now());
    if (!vote || busy) return;
    setBusy(true);
    const outcome = await (known ? send(editVote(known.id, known.rev, vote)) : send(draftVote(vote)));
    setBusy(false);
    if (outcome.kind === 'refused') return setRefusal(failureText(outcome.error));
    draft.discard();
    if (outcome.kind === 'queued') return void Taro.navigateBack();
    toast('已存为草稿，看好后再发布', 'pri');
    void Taro.redirectTo({ url: workUrl(outcome.data.voteId) });
  }

  const problems = tried ? problemsOf(draft.value, Date.now()) : {};
  // goes with the last thing that was missing, not with the next press
  const problem = Object.keys(problems).length > 0 ? '还有内容没填好，请看标红的地方。' : refusal;
  return { draft, problems, problem, busy, press };
}
