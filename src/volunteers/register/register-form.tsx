import { useEffect, useState } from 'react';
import type { OutputOf } from '#types/contract';
import { dayKey } from '../../shared/format/dates';
import { useDraft } from '../../shared/offline/use-draft';
import type { Me } from '../../shared/session/session';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import { ConsentCard } from './consent-card';
import { applicationOf, isMinor, problemsOf } from './form.rules';
import { NO_SECRETS, type Secrets, type Wishes } from './form.types';
import { GuardianFields } from './guardian-fields';
import { PersonFields } from './person-fields';
import { useRegister } from './use-register';
import { WishesFields } from './wishes-fields';

type Props = {
  me: Me;
  /** What they told when they were registered before. */
  start: Wishes;
  onDone: (answer: OutputOf<'volunteers.register'>) => void;
};

/** Wishes are kept on the device until they were sent; birth date, id number and guardian only while the page lives. */
export function RegisterForm({ me, start, onDone }: Props) {
  const today = dayKey(Date.now());
  const draft = useDraft<Wishes>('volunteers-register', start);
  const [secrets, setSecrets] = useState<Secrets>(NO_SECRETS);
  const [consented, setConsented] = useState(false);
  const [tried, setTried] = useState(false);
  const { busy, problem, register } = useRegister((answer) => {
    draft.discard();
    onDone(answer);
  });
  const found = problemsOf(draft.value, secrets, { today, consented });
  const problems = tried ? found : {};
  const change = (part: Partial<Secrets>) => setSecrets((before) => ({ ...before, ...part }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  function send() {
    setTried(true);
    if (Object.keys(found).length === 0) void register(applicationOf(draft.value, secrets, today));
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={send}>
      登记成为志愿者
    </Button>
  );
  const missing = Object.keys(problems).length;
  return (
    <Screen footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      {missing > 0 && <Notice tone="bad" icon="warn">{`还有 ${missing} 处没有填好，下面已标出`}</Notice>}
      <PersonFields name={me.name} value={secrets} problems={problems} today={today} onChange={change} />
      {isMinor(secrets.birthDate, today) && (
        <GuardianFields value={secrets} problems={problems} onChange={change} />
      )}
      <WishesFields value={draft.value} onChange={draft.set} areaProblem={problems.area} />
      <ConsentCard on={consented} onChange={setConsented} problem={problems.consent} />
    </Screen>
  );
}
