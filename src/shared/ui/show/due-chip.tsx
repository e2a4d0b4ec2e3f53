import { type Due, dueMark } from './due-mark';
import { Tag } from './tag';

/** How much time is left, in working days. */
export function DueChip(due: Due) {
  const mark = dueMark(due);
  if (!mark) return null;
  return (
    <Tag tone={mark.tone} icon={mark.icon}>
      {mark.words}
    </Tag>
  );
}
