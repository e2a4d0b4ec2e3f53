import { View } from '@tarojs/components';
import { useState } from 'react';
import type { VolunteerSummary } from '#types/volunteers';
import { RELATION_LABELS, SERVICE_KIND_LABELS, SKILL_LABELS } from '#types/volunteers.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { Card } from '../../shared/ui/frame/card';
import { CardWords } from '../../shared/ui/frame/card-words';
import { Button } from '../../shared/ui/input/button';
import { numberText, stateMark } from '../mine/registration.view';
import { confirmGuardian } from '../volunteers.changes';
import { PersonLook } from './person-look';

const MAX_WORDS = 200;

const wishText = ({ kinds, skills }: VolunteerSummary): string =>
  [...kinds.map((kind) => SERVICE_KIND_LABELS[kind]), ...skills.map((skill) => SKILL_LABELS[skill])].join(
    '、',
  );

type Props = { volunteer: VolunteerSummary; onDone: () => void };

/** One volunteer of the area; for a child, that somebody in an office has seen the guardian’s consent. */
export function PersonCard({ volunteer, onDone }: Props) {
  const [confirming, setConfirming] = useState(false);
  const { name, number, state, areaLabel, guardian, personId } = volunteer;
  const [looking, setLooking] = useState(false);
  const mark = stateMark(state);
  const wishes = wishText(volunteer);
  return (
    <Card>
      <CardWords
        head={name}
        isTitle
        mark={mark}
        lines={[
          { words: `编号 ${numberText(number)}`, look: 'small' },
          { words: areaLabel, look: 'small' },
          wishes !== '' && { words: wishes, look: 'small' },
          guardian && {
            words: `监护人 ${guardian.name}（${RELATION_LABELS[guardian.relation]}）`,
            look: 'small',
          },
        ]}
      />
      <View className="vo-acts">
        <Button kind="sec" icon="phone" label={`查看姓名和电话，${name}`} onTap={() => setLooking(true)}>
          查看姓名和电话
        </Button>
        {state === 'waiting' && (
          <Button kind="sec" icon="check" label={`监护人已同意，${name}`} onTap={() => setConfirming(true)}>
            监护人已同意
          </Button>
        )}
      </View>
      {looking && <PersonLook personId={personId} onClose={() => setLooking(false)} />}
      {confirming && (
        <WordsSheet<'volunteers.confirmGuardian'>
          draftKey={`volunteers-guardian:${personId}`}
          title={`${name}的监护人已同意`}
          label="怎样核实的"
          submit="确认"
          max={MAX_WORDS}
          missing="请写明什么时候、怎样核实的"
          placeholder="例：今天在社区见到母亲，看过户口簿，当面同意"
          change={(words) => confirmGuardian(volunteer, words)}
          done={() => `已确认，${name}可以报名了`}
          onClose={() => setConfirming(false)}
          onSent={onDone}
        />
      )}
    </Card>
  );
}
