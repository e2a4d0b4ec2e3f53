import { MAX_WORDS } from '#types/requests.labels';
import { contactRater } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { WordsForm } from './words-form';

export const ContactRaterForm = (props: ActionFormProps) => (
  <WordsForm
    {...props}
    action="contactRater"
    title="回访记录"
    label="居民怎么说"
    placeholder="请先打电话听居民说，再记下不满意的原因和居民的要求。"
    max={MAX_WORDS}
    required
    submit="记下回访"
    done="回访已记下"
    change={contactRater}
  />
);
