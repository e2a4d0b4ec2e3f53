import type { NoticeWork } from '#types/notice-desk';
import { Notice } from '../../shared/ui/show/notice';

/** Why a draft or a correction came back, where that is the last thing that happened to it. */
export function ReturnedFor({ work }: { work: NoticeWork }) {
  const [last] = [...work.timeline].reverse();
  if (last?.kind !== 'sentBack' || (work.status !== 'draft' && work.returned === null)) return null;
  return (
    <Notice tone="warn" icon="swap">
      {`${last.by} 退回：${last.words}`}
    </Notice>
  );
}
