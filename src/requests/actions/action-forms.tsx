import type { ComponentType } from 'react';
import type { Action } from '#types/requests.labels';
import type { ActionFormProps } from './action.types';
import { AssignForm } from './assign-form';
import { ContactForm } from './contact-form';
import { ContactRaterForm } from './contact-rater-form';
import type { DirectAction } from './direct-actions';
import { NoteForm } from './note-form';
import { PauseForm } from './pause-form';
import { ProgressForm } from './progress-form';
import { RateForm } from './rate-form';
import { RectifyForm } from './rectify-form';
import { RefuseForm } from './refuse-form';
import { ReopenForm } from './reopen-form';
import { ResolveForm } from './resolve-form';
import { VerifyForm } from './verify-form';
import { WithdrawForm } from './withdraw-form';

export type FormAction = Exclude<Action, DirectAction>;

const FORMS: Record<FormAction, ComponentType<ActionFormProps>> = {
  refuse: RefuseForm,
  assign: AssignForm,
  addProgress: ProgressForm,
  addNote: NoteForm,
  resolve: ResolveForm,
  verify: VerifyForm,
  rate: RateForm,
  reopen: ReopenForm,
  withdraw: WithdrawForm,
  pause: PauseForm,
  openContact: ContactForm,
  contactRater: ContactRaterForm,
  rectify: RectifyForm,
};

/** The form of the action that is open. */
export function ActionForm({ action, ...props }: ActionFormProps & { action: FormAction }) {
  const Form = FORMS[action];
  return <Form {...props} />;
}
