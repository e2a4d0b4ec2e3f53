import './posts.scss';
import { PrivacyFirst } from '../shared/session/privacy-first';
import { useSession } from '../shared/session/use-session';
import { WriteForm } from './write/write-form';

export function WriteScreen() {
  const { me } = useSession();
  if (me?.privacyAccepted === false)
    return <PrivacyFirst what="说事时，我们会收到您写的内容、照片和地点。" />;
  return <WriteForm />;
}
