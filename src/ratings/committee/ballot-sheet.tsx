import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CommitteeDetail } from '#types/rating-shapes';
import { GRADE_LABELS, GRADES, type Grade } from '#types/ratings.labels';
import { newRequestKey } from '../../shared/api/request-key';
import { FormSheet } from '../../shared/form/form-sheet';
import { failureText } from '../../shared/format/failure-text';
import { Field } from '../../shared/ui/input/field';
import { TickChip } from '../../shared/ui/input/tick-chip';
import { toast } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import { appraise } from '../ratings.client';

type Props = { committee: CommitteeDetail; onClose: () => void; onSent: () => void };

/** Everybody is judged once; nothing of it is written down on the phone, neither as a draft nor as a waiting change. */
export function BallotSheet({ committee, onClose, onSent }: Props) {
  const { members, community } = committee;
  const [chosen, setChosen] = useState<Readonly<Record<string, Grade>>>({});
  // the same for as long as the sheet is open, so that a broken signal never makes two ballots
  const [key] = useState(newRequestKey);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const missing = members.filter(({ id }) => chosen[id] === undefined);

  async function press() {
    if (busy) return;
    if (missing.length > 0) return setProblem(`还没有评：${missing.map(({ name }) => name).join('、')}`);
    setBusy(true);
    setProblem(null);
    const grades = members.map(({ id }) => ({ memberId: id, grade: chosen[id] ?? 'unsure' }));
    const reply = await appraise(community, grades, key);
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    toast('评议已交出，谢谢', 'pri');
    onClose();
    onSent();
  }

  return (
    <FormSheet
      title="民主评议"
      submit="交出评议"
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSubmit={() => void press()}
    >
      <Notice tone="info" icon="shield">
        只记录谁评过和总数，不记录谁怎么评。交出后不能更改。
      </Notice>
      {members.map(({ id, name, office }) => (
        <Field key={id} label={`${name} · ${office}`} required>
          <View className="ra-grades">
            {GRADES.map((grade) => (
              <TickChip
                key={grade}
                name={GRADE_LABELS[grade]}
                spoken={`${GRADE_LABELS[grade]}，${name}`}
                on={chosen[id] === grade}
                onTap={() => {
                  setChosen({ ...chosen, [id]: grade });
                  setProblem(null);
                }}
              />
            ))}
          </View>
        </Field>
      ))}
    </FormSheet>
  );
}
