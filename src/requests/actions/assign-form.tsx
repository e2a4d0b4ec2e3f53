import type { InputOf } from '#types/contract';
import { FormSheet } from '../../shared/form/form-sheet';
import { useLoad } from '../../shared/load/use-load';
import { Faces } from '../../shared/ui/frame/faces';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { ChoiceList } from '../components/choice-list';
import { assign } from '../requests.changes';
import { listWorkers } from '../requests.client';
import type { ActionFormProps } from './action.types';
import { ANY_WORKER, assigneesOf, assignProblems, communityOf, isTaken } from './assign.view';
import { useActionForm } from './use-action-form';

type Assignee = InputOf<'requests.assign'>['assignee'];
type Draft = { assignee: string | null; words: string };
const EMPTY: Draft = { assignee: null, words: '' };

export function AssignForm(props: ActionFormProps) {
  const { request } = props;
  const form = useActionForm('assign', props, EMPTY);
  const within = communityOf(request.place.territory);
  const workers = useLoad(`community.workers:${within}`, () => listWorkers(within));
  const { assignee, words } = form.value;
  const problems = assignProblems(form.value, request.status);
  const shown = form.tried ? problems : {};
  const to: Assignee = assignee === ANY_WORKER ? null : assignee;
  return (
    <FormSheet
      title="派给谁办"
      submit="派单"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() =>
        void form.submit(
          assign(request, to, words.trim()),
          Object.keys(problems).length > 0,
          '已派单，会通知到本人',
        )
      }
    >
      <Field label="办理人" required {...(shown.assignee ? { error: shown.assignee } : {})}>
        <Faces load={workers} skeleton="form">
          {({ items }) => (
            <ChoiceList
              options={assigneesOf(items, request.place.territory)}
              value={assignee}
              onChange={(next) => form.set({ assignee: next })}
              label="办理人"
            />
          )}
        </Faces>
      </Field>
      <Field
        label={isTaken(request.status) ? '为什么换人办' : '交代几句（可不填）'}
        hint="只有工作人员能看到。"
        required={isTaken(request.status)}
        {...(shown.words ? { error: shown.words } : {})}
      >
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={200}
          placeholder="例：老人独居，请先打电话再上门。"
          label="派单说明"
        />
      </Field>
    </FormSheet>
  );
}
