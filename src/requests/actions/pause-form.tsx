import { PAUSE_LABELS } from '#types/requests.labels';
import { pause } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ReasonedForm } from './reasoned-form';

export const PauseForm = (props: ActionFormProps) => (
  <ReasonedForm
    {...props}
    action="pause"
    title="暂停计时"
    reasons={PAUSE_LABELS}
    label="具体情况"
    placeholder="例：配件要从厂家发货，预计下周三到。居民会看到这段话。"
    max={200}
    submit="暂停计时"
    done="计时已暂停，居民能看到原因"
    change={pause}
  />
);
