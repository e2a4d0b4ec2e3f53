import type { RecordDetail } from '#types/hours';
import { WordsSheet } from '../../shared/form/words-sheet';
import { ask, decline, rejectProposal } from '../hours.changes';
import type { Opened } from './actions-bar';
import { OpinionSheet } from './opinion-sheets';
import { ProposeSheet } from './propose-sheet';

const WORDED = {
  ask: {
    title: '申请更正时长',
    label: '哪里不对',
    placeholder: '例如：我九点就到了，忘了签到',
    submit: '提交申请',
    missing: '请写明哪里不对',
    done: '已提交，核实后会通知您',
    change: ask,
  },
  decline: {
    title: '不更正，说明原因',
    label: '原因',
    placeholder: '例如：签到和队员的说法一致',
    submit: '答复志愿者',
    missing: '请写明原因',
    done: '已答复',
    change: decline,
  },
  reject: {
    title: '不同意这项更正',
    label: '原因',
    placeholder: '例如：签退记录很清楚',
    submit: '不同意',
    missing: '请写明原因',
    done: '已退回，时长不变',
    change: rejectProposal,
  },
} as const;

type Props = { record: RecordDetail; opened: Opened; onClose: () => void; onSent: () => void };

export function RecordSheets({ record, opened, onClose, onSent }: Props) {
  if (opened === 'opinion') return <OpinionSheet record={record} onClose={onClose} onSent={onSent} />;
  if (opened === 'propose') return <ProposeSheet record={record} onClose={onClose} onSent={onSent} />;
  const { change, done, ...said } = WORDED[opened];
  return (
    <WordsSheet
      {...said}
      draftKey={`hours-${opened}:${record.id}`}
      max={200}
      change={(words) => change(record, words)}
      done={() => done}
      onClose={onClose}
      onSent={onSent}
    />
  );
}
