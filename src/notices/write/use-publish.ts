import { useState } from 'react';
import { confirm, toast } from '../../shared/ui/over/toast';
import { getWork } from '../notices.client';
import { type Changed, useServerDraft } from './use-server-draft';
import { useTrouble } from './use-trouble';
import type { DraftHandle } from './use-write-draft';
import { problemsOf } from './write.rules';
import type { WriteDraft } from './write.types';

const STALE = '这份草稿在别的设备上改过了。';

/** Saving and publishing of what is written, and where it went wrong. `question`: what is asked before publishing. */
export function usePublish(draft: DraftHandle, question: (value: WriteDraft) => string) {
  const server = useServerDraft(draft);
  const [busy, setBusy] = useState<'save' | 'publish' | null>(null);
  const { errors, trouble, point, clear, fail } = useTrouble(STALE, draft.value);
  const [done, setDone] = useState<Changed | null>(null);

  async function run(what: 'save' | 'publish'): Promise<Changed | null> {
    setBusy(what);
    clear();
    const reply = await server[what](draft.value);
    setBusy(null);
    if (reply.ok) return reply.data;
    fail(reply.error);
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
      point([]);
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
      if (!reply.ok) return fail(reply.error);
      draft.set({ rev: reply.data.rev });
      clear();
      toast('好，请再点一次', 'info');
    },
  };
}
