import { useRef, useState } from 'react';
import type { NoticeWork } from '#types/notice-desk';
import { goBack } from '../../shared/api/navigate';
import { newRequestKey } from '../../shared/api/request-key';
import { toast } from '../../shared/ui/over/toast';
import { correctNotice } from '../notices.client';
import { workUrl } from '../notices.urls';
import { useTrouble } from './use-trouble';
import type { DraftHandle } from './use-write-draft';
import { blocksOf, problemsOf } from './write.rules';

const STALE = '这条信息刚刚有同事改过，请返回看看最新的内容再更正。';

/** When it appears, and until when, was decided long ago. */
const NO_TIMES = { publishAt: null, expiresAt: null };

/** Sending a correction; `note` says what changed, and why. */
export function useCorrect(work: NoticeWork, draft: DraftHandle, onSent: () => void) {
  const { errors, trouble, point, clear, fail } = useTrouble(STALE, { ...draft.value, ...NO_TIMES });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const key = useRef(newRequestKey());

  async function send(note: string) {
    const { value } = draft;
    setTried(true);
    clear();
    const isWrong = point(problemsOf({ ...value, ...NO_TIMES }, Date.now()));
    if (busy || isWrong || note === '') return;
    setBusy(true);
    const correction = { title: value.title.trim(), blocks: blocksOf(value), note };
    const reply = await correctNotice(work.id, value.rev, correction, key.current);
    setBusy(false);
    if (!reply.ok) {
      if (reply.error.code !== 'NETWORK') key.current = newRequestKey();
      return fail(reply.error);
    }
    draft.discard();
    onSent();
    toast(reply.data.status === 'published' ? '更正已发布' : '更正已提交', 'pri');
    goBack(workUrl(work.id));
  }

  return { errors, trouble, tried, busy, send };
}
