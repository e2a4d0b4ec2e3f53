import './volunteers.scss';
import Taro from '@tarojs/taro';
import { useRef } from 'react';
import type { OutputOf } from '#types/contract';
import type { Registration } from '#types/volunteers';
import { type Load, useLoad } from '../shared/load/use-load';
import { PrivacyFirst } from '../shared/session/privacy-first';
import type { Me } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { toast } from '../shared/ui/over/toast';
import { numberText } from './mine/registration.view';
import { CorrectForm } from './register/correct-form';
import type { Wishes } from './register/form.types';
import { RegisterForm } from './register/register-form';
import { getMine } from './volunteers.client';
import { MINE_URL } from './volunteers.urls';

const toMine = () => void Taro.redirectTo({ url: MINE_URL });

/** Those who come back are asked for what they said before; others for where they live. */
const startOf = (registration: Registration | null, me: Me): Wishes => {
  if (registration) {
    const { skills, kinds, times, area, areaLabel } = registration;
    return { skills, kinds, times, area: { territory: area, label: areaLabel } };
  }
  const { gridCard } = me;
  return {
    ...{ skills: [], kinds: [], times: [] },
    area: gridCard && { territory: gridCard.grid, label: gridCard.label },
  };
};

const registered = ({ number, state }: OutputOf<'volunteers.register'>) => {
  const words =
    state === 'active' ? `登记成功，志愿者编号 ${numberText(number)}` : '已登记，等监护人当面同意后就能报名';
  toast(words, 'pri');
  toMine();
};

function Waiting<T>({ load }: { load: Load<T> }) {
  return (
    <Screen>
      <Faces load={load} skeleton="form">
        {() => null}
      </Faces>
    </Screen>
  );
}

function Known() {
  return (
    <Screen>
      <BlankFace icon="done" title="您已经是志愿者了" words="可以直接报名参加活动，也可以查看登记信息。">
        <Button kind="pri" onTap={toMine}>
          查看我的登记
        </Button>
      </BlankFace>
    </Screen>
  );
}

/** Registering as a volunteer; `correct`: changing what one said there. */
export function RegisterScreen({ correct }: { correct: boolean }) {
  const { me, ...session } = useSession();
  const load = useLoad('volunteers.mine', getMine, false);
  // Coming back from choosing a place it loads anew: without an answer the form stays as it was filled in.
  const known = useRef(load.data);
  known.current = load.data ?? known.current;
  if (me === null) return <Waiting load={session} />;
  if (me.privacyAccepted === false) return <PrivacyFirst what="登记志愿者需要您的姓名、出生日期等信息。" />;
  if (known.current === null) return <Waiting load={load} />;
  const { registration } = known.current;
  const isRegistered = registration !== null && registration.state !== 'left';
  const start = startOf(registration, me);
  if (isRegistered) return correct ? <CorrectForm start={start} /> : <Known />;
  return <RegisterForm me={me} start={start} onDone={registered} />;
}
