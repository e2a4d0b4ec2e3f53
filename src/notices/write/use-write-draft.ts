import { useState } from 'react';
import { newRequestKey } from '../../shared/api/request-key';
import { useDraft } from '../../shared/offline/use-draft';
import type { WriteDraft } from './write.types';

/** Everybody in one's own territory: what most notices are for. */
export const emptyDraft = (within: string, areas: string): WriteDraft => ({
  noticeId: null,
  rev: 0,
  createKey: newRequestKey(),
  within,
  kind: 'notice',
  title: '',
  text: '',
  attachments: [],
  territories: [within],
  areas,
  group: 'all',
  publishAt: null,
  expiresAt: null,
  pinned: false,
});

/** What is written, kept on the device from the first letter on; what the server has a draft of has its own place. */
export function useWriteDraft(start: WriteDraft, form: 'write' | 'correct' = 'write') {
  const [first] = useState(start);
  const key = `notices.${form}`;
  return useDraft<WriteDraft>(first.noticeId === null ? key : `${key}:${first.noticeId}`, first);
}

export type DraftHandle = ReturnType<typeof useWriteDraft>;
