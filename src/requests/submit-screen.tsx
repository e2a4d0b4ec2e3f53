import './requests.scss';
import './submit/submit.scss';
import { useState } from 'react';
import { SubmitForm } from './submit/submit-form';

/** Another request starts with a form of its own, and with a draft of its own. */
export function SubmitScreen() {
  const [form, setForm] = useState(0);
  return <SubmitForm key={form} onAgain={() => setForm(form + 1)} />;
}
