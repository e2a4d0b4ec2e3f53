import { useRef } from 'react';
import type { OutputOf } from '#types/contract';
import { newRequestKey } from '../../shared/api/request-key';
import { createDraft, publishNotice, saveDraft } from '../notices.client';
import type { DraftHandle } from './use-write-draft';
import { inputOf } from './write.rules';
import type { NoticeId, WriteDraft } from './write.types';

export type Changed = OutputOf<'notices.publish'>;
type Publishing = { noticeId: NoticeId; rev: number; key: string };

/**
 * The steps to the server, each with the answer of the one before. A step whose answer was lost is repeated with its
 * own key, so that a bad signal makes neither a second draft nor a second notice.
 */
export function useServerDraft({ set }: Pick<DraftHandle, 'set'>) {
  const isCreateLost = useRef(false);
  const publishing = useRef<Publishing | null>(null);

  const update = (value: WriteDraft, noticeId: NoticeId, rev: number) =>
    saveDraft(noticeId, rev, inputOf(value), newRequestKey());

  async function create(value: WriteDraft) {
    const wasLost = isCreateLost.current;
    const reply = await createDraft(value.within, inputOf(value), value.createKey);
    isCreateLost.current = !reply.ok && reply.error.code === 'NETWORK';
    // The one that was lost may have arrived, with what was written then.
    return reply.ok && wasLost ? update(value, reply.data.noticeId, reply.data.rev) : reply;
  }

  async function save(value: WriteDraft) {
    const reply =
      value.noticeId === null ? await create(value) : await update(value, value.noticeId, value.rev);
    if (reply.ok) set({ noticeId: reply.data.noticeId, rev: reply.data.rev });
    return reply;
  }

  async function publishNow(one: Publishing) {
    publishing.current = one;
    const reply = await publishNotice(one.noticeId, one.rev, one.key);
    if (reply.ok || reply.error.code !== 'NETWORK') publishing.current = null;
    return reply;
  }

  async function publish(value: WriteDraft) {
    if (publishing.current) return publishNow(publishing.current);
    const saved = await save(value);
    if (!saved.ok || saved.data.problems.length > 0) return saved;
    const { noticeId, rev } = saved.data;
    return publishNow({ noticeId, rev, key: newRequestKey() });
  }

  return { save, publish };
}
