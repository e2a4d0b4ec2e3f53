import { useState } from 'react';
import type { RecordDetail } from '#types/hours';
import { WordsSheet } from '../../shared/form/words-sheet';
import { clockText } from '../../shared/format/dates';
import { Field } from '../../shared/ui/input/field';
import { propose } from '../hours.changes';
import { SpansEditor } from './spans-editor';

type Props = { record: RecordDetail; onClose: () => void; onSent: () => void };

/** The first of two: what the hours should be, and why. */
export function ProposeSheet({ record, onClose, onSent }: Props) {
  const { post } = record;
  const [spans, setSpans] = useState(record.spans);
  return (
    <WordsSheet
      draftKey={`hours-propose:${record.id}`}
      title="提出更正"
      label="更正的依据"
      placeholder="例如：队员证明他干到了十一点"
      submit="提交，等第二人确认"
      missing="请写明依据"
      max={200}
      change={(words) => propose(record, { spans, words })}
      done={() => '已提出，等另一位工作人员确认'}
      onClose={onClose}
      onSent={onSent}
    >
      <Field
        label="实际服务的时间"
        hint={`岗位时间 ${clockText(post.from)}–${clockText(post.until)}，不含路途、等候和用餐`}
      >
        <SpansEditor spans={spans} post={post} onChange={setSpans} />
      </Field>
    </WordsSheet>
  );
}
