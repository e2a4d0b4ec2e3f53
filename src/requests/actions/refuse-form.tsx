import { MAX_WORDS, REFUSAL_LABELS } from '#types/requests.labels';
import { refuse } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ReasonedForm } from './reasoned-form';

export const RefuseForm = (props: ActionFormProps) => (
  <ReasonedForm
    {...props}
    action="refuse"
    title="不予受理"
    reasons={REFUSAL_LABELS}
    label="告诉居民该去哪里办"
    placeholder="写明去哪个部门、怎么联系。这段话会原样发给居民。"
    max={MAX_WORDS}
    kind="bad"
    submit="确认不予受理"
    done="已告知居民不予受理"
    change={refuse}
  />
);
