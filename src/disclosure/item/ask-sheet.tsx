import { useState } from 'react';
import {
  MAX_OBJECTION_WORDS,
  OBJECTION_KIND_LABELS,
  OBJECTION_KINDS,
  type ObjectionKind,
} from '#types/disclosure.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { Segmented } from '../../shared/ui/input/segmented';
import { Notice } from '../../shared/ui/show/notice';
import { object } from '../disclosure.changes';

type Props = { id: string; onClose: () => void; onSent: () => void };

const KINDS = OBJECTION_KINDS.map((value) => ({ value, title: OBJECTION_KIND_LABELS[value] }));
const HINTS: Record<ObjectionKind, string> = {
  question: '社区会按时答复，大家都能看到问答，看不到您的姓名。',
  objection: '认为公开的内容不对，可以提出异议。办结前公示不会结束；对答复不满意，可以请居务监督委员会核查。',
};

export function AskSheet({ id, onClose, onSent }: Props) {
  const [kind, setKind] = useState<ObjectionKind>('question');
  return (
    <WordsSheet<'disclosure.object'>
      draftKey={`disclosure-ask:${id}`}
      title="提问或提出异议"
      label="想问什么，或者哪里不对"
      submit="提交"
      max={MAX_OBJECTION_WORDS}
      missing="请写下您的问题"
      placeholder="例：慰问品的采购价格是怎么定的？"
      change={(words) => object(id, kind, words)}
      done={({ held }) => (held ? '已收到，正在审核，答复期限照常计算' : '已提交，社区会按时答复')}
      onClose={onClose}
      onSent={onSent}
    >
      <Segmented options={KINDS} value={kind} onChange={setKind} label="种类" />
      <Notice tone="info" icon="info">
        {HINTS[kind]}
      </Notice>
    </WordsSheet>
  );
}
