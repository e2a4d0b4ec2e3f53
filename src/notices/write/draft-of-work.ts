import type { NoticeWork } from '#types/notice-desk';
import { printSource } from '../text/source.print';
import type { WriteDraft } from './write.types';

const areasOf = ({ audience, within, from }: NoticeWork): string => {
  const { territories } = audience;
  if (territories.length === 0) return '';
  return territories.length === 1 && territories[0] === within ? from : `选好的 ${territories.length} 处`;
};

/** What the server has, as a clerk goes on writing it; of a correction that was sent back, its own words. */
export function draftOfWork(work: NoticeWork): WriteDraft {
  const { title, blocks } = work.returned ?? work;
  const { text, attachments } = printSource(blocks);
  return {
    noticeId: work.id,
    rev: work.rev,
    // It exists already: no creation needs a key.
    createKey: '',
    within: work.within,
    kind: work.kind,
    title,
    text,
    attachments: [...attachments],
    territories: [...work.audience.territories],
    areas: areasOf(work),
    group: work.audience.group,
    publishAt: work.publishAt,
    expiresAt: work.expiresAt,
    pinned: work.pinned,
  };
}
