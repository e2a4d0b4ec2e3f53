import { useState } from 'react';
import type { Failure } from '#types/errors';
import { failureText } from '../../shared/format/failure-text';
import { confirm, toast } from '../../shared/ui/over/toast';
import { getWork } from '../notices.client';
import { type Changed, useServerDraft } from './use-server-draft';
import type { DraftHandle } from './use-write-draft';
import { errorsOf, isDraftProblem, problemsOf } from './write.rules';
import type { DraftProblem, FieldErrors, WriteDraft } from './write.types';

const OFFLINE = '没有网络，还没有发布。写的内容都保存在这台设备上，有网络后再点一次。';
const STALE = '这份草稿在别的设备上改过了。';

type Trouble = { words: string; isStale: boolean };

const troubleOf = (error: Failure): Trouble => ({
  words: error.code === 'NETWORK' ? OFFLINE : error.code === 'REVISION_STALE' ? STALE : failureText(error),
  isStale: error.code === 'REVISION_STALE',
});

/** Saving and publishing of what is written, and where it went wrong. `question`: what is asked before publishing. */
export function usePublish(draft: DraftHandle, question: (value: WriteDraft) => string) {
  const server = useServerDraft(draft);
  const [busy, setBusy] = useState<'save' | 'publish' | null>(null);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [done, setDone] = useState<Changed | null>(null);

  function point(problems: readonly DraftProblem[]): boolean {
    setErrors(errorsOf(problems));
    if (problems.length > 0) toast('还有地方要改，看红字', 'bad');
    return problems.length > 0;
  }

  async function run(what: 'save' | 'publish'): Promise<Changed | null> {
    setBusy(what);
    setTrouble(null);
    const reply = await server[what](draft.value);
    setBusy(null);
    if (reply.ok) return reply.data;
    if (isDraftProblem(reply.error.code)) point([reply.error.code]);
    else setTrouble(troubleOf(reply.error));
    return null;
  }

  return {
    server,
    busy,
    errors,
    trouble,
    done,
    async save() {
      if (busy) return;
      setErrors({});
      if (await run('save')) toast('草稿已保存，换台设备也能接着写', 'pri');
    },
    async publish() {
      if (busy || point(problemsOf(draft.value, Date.now()))) return;
      const sure = await confirm({ title: '发布吗？', words: question(draft.value), yes: '发布' });
      if (!sure) return;
      const changed = await run('publish');
      if (!changed || point(changed.problems)) return;
      draft.discard();
      setDone(changed);
    },
    /** What is written here stands: it follows on what the other device saved. */
    async keepMine() {
      const { noticeId } = draft.value;
      if (noticeId === null) return;
      const reply = await getWork(noticeId);
      if (!reply.ok) return setTrouble(troubleOf(reply.error));
      draft.set({ rev: reply.data.rev });
      setTrouble(null);
      toast('好，请再点一次', 'info');
    },
  };
}
