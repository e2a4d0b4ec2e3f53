import './wishes.scss';
import { PrivacyFirst } from '../shared/session/privacy-first';
import { useSession } from '../shared/session/use-session';
import { AskForm } from './ask/ask-form';

export function AskScreen() {
  const { me } = useSession();
  if (me?.privacyAccepted === false)
    return <PrivacyFirst what="提出心愿时，我们会收到您写的内容，以及对方的称呼、电话和住址。" />;
  return <AskForm />;
}
