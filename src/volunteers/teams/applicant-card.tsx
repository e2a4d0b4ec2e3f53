import { View } from '@tarojs/components';
import { useState } from 'react';
import type { TeamDetail } from '#types/teams';
import { WordsSheet } from '../../shared/form/words-sheet';
import { whenText } from '../../shared/format/dates';
import { useAct } from '../../shared/offline/use-act';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { settleJoin } from '../volunteers.changes';

const MAX_WORDS = 100;

type Props = { team: TeamDetail; applicant: TeamDetail['applicants'][number]; onDone: () => void };

/** Somebody who wants to join, for those who lead the team. */
export function ApplicantCard({ team, applicant, onDone }: Props) {
  const { busy, act } = useAct(onDone);
  const [declining, setDeclining] = useState(false);
  const { name, words, since } = applicant;
  const accept = () => void act(settleJoin(team, applicant, true, ''), `${name}已入队，会收到通知`);
  return (
    <Card>
      <View className="vo-row__t">{name}</View>
      {words && <View className="vo-row__w">{words}</View>}
      <View className="vo-row__s">{`${whenText(since, Date.now())} 申请加入`}</View>
      {applicant.maySettle && (
        <View className="vo-acts">
          <Button kind="sec" label={`不同意 ${name}`} onTap={() => setDeclining(true)}>
            不同意
          </Button>
          <Button kind="sec" icon="check" loading={busy} label={`同意 ${name}`} onTap={accept}>
            同意
          </Button>
        </View>
      )}
      {declining && (
        <WordsSheet<'volunteers.settleJoin'>
          draftKey={`volunteers-decline:${team.id}:${applicant.personId}`}
          title={`不同意${name}加入`}
          label="原因"
          submit="不同意"
          max={MAX_WORDS}
          missing="请写明原因，会告诉本人，也留在队伍记录里"
          change={(reason) => settleJoin(team, applicant, false, reason)}
          done={() => '已答复，对方会收到通知'}
          onClose={() => setDeclining(false)}
          onSent={onDone}
        />
      )}
    </Card>
  );
}
