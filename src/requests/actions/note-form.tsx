import { MAX_WORDS } from '#types/requests.labels';
import { addNote } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { WordsForm } from './words-form';

export const NoteForm = (props: ActionFormProps) => (
  <WordsForm
    {...props}
    action="addNote"
    title="内部备注"
    label="备注内容"
    placeholder="只有工作人员能看到，居民看不到。"
    max={MAX_WORDS}
    required
    submit="保存备注"
    done="备注已保存"
    change={addNote}
  />
);
