import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ActivityDetail } from '#types/activity-shapes';
import type { InputOf } from '#types/contract';
import { useStore } from '../../shared/device/store';
import { useAct } from '../../shared/offline/use-act';
import { areaLookedAfter } from '../../shared/session/area';
import { type Helped, helpedPeople } from '../../shared/session/helped';
import { meStore } from '../../shared/session/session';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { confirm } from '../../shared/ui/over/toast';
import { answerOffer, withdraw } from '../activities.changes';
import { SignUpSheet } from '../sign-up/sign-up-sheet';
import { Neighbours, Relatives } from './person-list';

type PersonId = NonNullable<InputOf<'activities.withdraw'>['for']>;
type Props = { activity: ActivityDetail; onDone: () => void };

function Actions({ activity, person, onSignUp, onDone }: Props & { person: Helped; onSignUp: () => void }) {
  const { busy, act } = useAct(onDone);
  const id = person.personId as PersonId;
  const leave = async () => {
    const question = {
      title: `替${person.name}退出？`,
      words: '名额会让给候补的邻居。',
      yes: '退出',
      danger: true,
    };
    if (await confirm(question)) await act(withdraw(activity, '', id), `已替${person.name}退出`);
  };
  return (
    <View className="ac-acts">
      <Button kind="pri" icon="plus" onTap={onSignUp}>
        替TA报名
      </Button>
      <Button
        kind="sec"
        loading={busy}
        onTap={() => void act(answerOffer(activity, true, id), `已替${person.name}确认`)}
      >
        替TA确认空位
      </Button>
      <Button kind="sec" loading={busy} onTap={() => void leave()}>
        替TA退出
      </Button>
    </View>
  );
}

type SheetProps = Props & { within: string | null; onClose: () => void };

function BehalfSheet({ activity, within, onClose, onDone }: SheetProps) {
  const [person, setPerson] = useState<Helped | null>(null);
  const [signingUp, setSigningUp] = useState(false);
  const done = () => {
    onClose();
    onDone();
  };
  if (person && signingUp) {
    const named = { personId: person.personId as PersonId, name: person.name };
    return <SignUpSheet activity={activity} person={named} onClose={onClose} onSent={onDone} />;
  }
  return (
    <Sheet open title={person ? person.name : '替谁报名'} onClose={onClose}>
      {person ? (
        <Actions activity={activity} person={person} onSignUp={() => setSigningUp(true)} onDone={done} />
      ) : (
        <>
          <Relatives onChoose={setPerson} />
          {within !== null && <Neighbours within={within} onChoose={setPerson} />}
        </>
      )}
    </Sheet>
  );
}

/** Signing up somebody who asked for it: a relative, or a volunteer of one's grid. Nobody else sees it. */
export function Behalf({ activity, onDone }: Props) {
  const within = areaLookedAfter(useStore(meStore));
  const [open, setOpen] = useState(false);
  const isOpen = activity.status === 'open' || activity.status === 'full';
  if (!isOpen || (within === null && helpedPeople().length === 0)) return null;
  return (
    <>
      <Cells>
        <Cell
          icon="care"
          title="替家人或居民报名"
          words="老人或不方便用手机的志愿者，可以由您来报"
          onTap={() => setOpen(true)}
        />
      </Cells>
      {open && (
        <BehalfSheet activity={activity} within={within} onClose={() => setOpen(false)} onDone={onDone} />
      )}
    </>
  );
}
