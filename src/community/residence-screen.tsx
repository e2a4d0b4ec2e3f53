import './community.scss';
import './residence/residence.scss';
import { useState } from 'react';
import { PrivacyFirst } from '../shared/session/privacy-first';
import { forgetSignIn, RENEW_AFTER_MS } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { toast } from '../shared/ui/over/toast';
import { ResidenceForm } from './residence/residence-form';
import { ResidenceShown } from './residence/residence-shown';

export function ResidenceScreen() {
  const session = useSession(RENEW_AFTER_MS.pageWithoutCall);
  const [changing, setChanging] = useState(false);
  const { me } = session;
  if (!me) {
    return (
      <Screen>
        <Faces load={session} skeleton="form">
          {() => null}
        </Faces>
      </Screen>
    );
  }
  async function bound() {
    forgetSignIn();
    await session.reload();
    setChanging(false);
    toast('登记好了，等待网格员上门核实', 'pri');
  }
  if (me.residence && !changing) {
    return <ResidenceShown me={me} residence={me.residence} onChange={() => setChanging(true)} />;
  }
  if (me.privacyAccepted === false) return <PrivacyFirst what="登记住处需要您的姓名、手机号和住址。" />;
  return <ResidenceForm name={me.name} onBound={() => void bound()} />;
}
