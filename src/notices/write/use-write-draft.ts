import { useState } from 'react';
import { newRequestKey } from '../../shared/api/request-key';
import { useDraft } from '../../shared/offline/use-draft';
import type { WriteDraft } from './write.types';

const FORM = 'notices.write';

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

/** What is written, kept on the device from the first letter on; drafts of the server have a place of their own. */
export function useWriteDraft(start: WriteDraft) {
  const [first] = useState(start);
  return useDraft<WriteDraft>(first.noticeId === null ? FORM : `${FORM}:${first.noticeId}`, first);
}

export type DraftHandle = ReturnType<typeof useWriteDraft>;
