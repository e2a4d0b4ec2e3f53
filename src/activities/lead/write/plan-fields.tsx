import { SERVICE_KIND_LABELS, SERVICE_KINDS } from '#types/volunteers.labels';
import { usePlaceChoice } from '../../../shared/place/use-place-choice';
import { Button } from '../../../shared/ui/input/button';
import { Field } from '../../../shared/ui/input/field';
import { PickerRow } from '../../../shared/ui/input/picker-row';
import { TextArea } from '../../../shared/ui/input/text-area';
import { TextInput } from '../../../shared/ui/input/text-input';
import type { Problems } from './form.rules';
import type { PlanForm } from './form.types';

const KINDS = SERVICE_KINDS.map((value) => ({ value, title: SERVICE_KIND_LABELS[value] }));

type Props = {
  form: PlanForm;
  errors: Problems;
  community: string | null;
  set: (part: Partial<PlanForm>) => void;
};

/** What is done, and where. */
export function PlanFields({ form, errors, community, set }: Props) {
  const choose = usePlaceChoice((place) => set({ place }));
  return (
    <>
      <Field label="活动名称" required {...(errors.title && { error: errors.title })}>
        <TextInput
          value={form.title}
          onChange={(title) => set({ title })}
          label="活动名称"
          placeholder="例如：楼前花坛大扫除"
          max={30}
        />
      </Field>
      <Field label="类别" required {...(errors.kind && { error: errors.kind })}>
        <PickerRow
          options={KINDS}
          value={form.kind}
          onChange={(kind) => set({ kind })}
          label="类别"
          placeholder="请选择"
        />
      </Field>
      <Field label="做什么" required {...(errors.words && { error: errors.words })}>
        <TextArea
          value={form.words}
          onChange={(words) => set({ words })}
          max={500}
          label="做什么"
          placeholder="做什么、怎么做、要带什么"
        />
      </Field>
      <Field
        label="地点"
        required
        {...(form.place && { hint: form.place.label })}
        {...(errors.place && { error: errors.place })}
      >
        <Button kind="sec" icon="pin" onTap={() => void choose('any', form.place?.territory ?? community)}>
          {form.place ? '换一个地点' : '选择地点'}
        </Button>
        <TextInput
          value={form.detail}
          onChange={(detail) => set({ detail })}
          label="具体位置"
          placeholder="具体位置，例如：5号楼前花坛"
          max={60}
        />
      </Field>
    </>
  );
}
