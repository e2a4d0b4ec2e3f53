import './requests.scss';
import './submit/submit.scss';
import { useState } from 'react';
import { PrivacyFirst } from '../shared/session/privacy-first';
import { useSession } from '../shared/session/use-session';
import { SubmitForm } from './submit/submit-form';

/** Another request starts with a form of its own, and with a draft of its own. */
export function SubmitScreen() {
  const [form, setForm] = useState(0);
  const { me } = useSession();
  if (me?.privacyAccepted === false)
    return <PrivacyFirst what="反映问题时，我们会收到您写的内容、照片和地点。" />;
  return <SubmitForm key={form} onAgain={() => setForm(form + 1)} />;
}
