import { useState } from 'react';
import { MAX_ESTATE_NAME } from '#types/ratings.labels';
import { goBack } from '../../shared/api/navigate';
import { useSendForm } from '../../shared/form/use-send-form';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { keepEstate } from '../ratings.client';
import { REGISTERS_URL } from '../ratings.urls';
import { BuildingSheet } from './building-sheet';
import { type EstateForm as Form, problemsOf, startedFrom } from './estate.rules';

type Props = { community: string; id: string | null; start: Form; taken: ReadonlyMap<string, string> };

const TEXTS = [
  { field: 'name', label: '小区名称', hint: '', max: MAX_ESTATE_NAME, required: true },
  {
    field: 'company',
    label: '物业公司',
    hint: '写全称，整改单上也这样写。',
    max: MAX_ESTATE_NAME,
    required: true,
  },
  {
    field: 'manager',
    label: '物业项目负责人',
    hint: '评分过低时，由这位负责人答复。',
    max: 20,
    required: true,
  },
  {
    field: 'managerPhone',
    label: '办公电话',
    hint: '居民能看到，请写公开的办公电话。',
    max: 20,
    required: false,
  },
] as const;

/** What is written of an estate, and how it is sent. */
function useEstate({ community, id, start }: Omit<Props, 'taken'>) {
  const form = useSendForm<Form>(`estate:${id ?? community}:${startedFrom(start)}`, start);
  const { value, tried } = form;
  const problems = problemsOf(value);
  const isMissing = Object.keys(problems).length > 0;
  const press = () =>
    void form.submit(
      keepEstate(community, id, {
        ...{ name: value.name.trim(), company: value.company.trim(), manager: value.manager.trim() },
        ...{ managerPhone: value.managerPhone.trim(), households: Number(value.households) },
        ...{ buildings: value.buildings, active: value.active },
      }),
      isMissing,
      { done: () => (id === null ? '小区已登记' : '已保存'), onSent: () => goBack(REGISTERS_URL) },
    );
  return {
    ...form,
    set: (part: Partial<Form>) => form.set({ ...value, ...part }),
    problem: tried && isMissing ? '还有内容没填好，请看标红的地方。' : form.problem,
    errorOf: (field: keyof Form) => {
      const error = tried && problems[field];
      return error ? { error } : {};
    },
    press,
  };
}

type Estate = ReturnType<typeof useEstate>;

function Texts({ estate: { value, set, errorOf } }: { estate: Estate }) {
  return TEXTS.map(({ field, label, hint, max, required }) => (
    <Field key={field} label={label} required={required} {...(hint && { hint })} {...errorOf(field)}>
      <TextInput label={label} value={value[field]} onChange={(text) => set({ [field]: text })} max={max} />
    </Field>
  ));
}

/** Its buildings, and how many households live there: by the register of places, until somebody knows better. */
function Houses({ estate, community, taken }: { estate: Estate } & Pick<Props, 'community' | 'taken'>) {
  const { value, set, errorOf } = estate;
  const [choosing, setChoosing] = useState(false);
  const count = value.buildings.length;
  return (
    <>
      <Field label="楼栋" required hint="住在这些楼里、住处已核实的住户可以评价。" {...errorOf('buildings')}>
        <Cells>
          <Cell
            icon="house"
            title={count === 0 ? '选择楼栋' : `已选 ${count} 栋`}
            onTap={() => setChoosing(true)}
          />
        </Cells>
      </Field>
      <Field label="户数" required hint="选好楼栋会自动填，可以改。" {...errorOf('households')}>
        <TextInput
          label="户数"
          value={value.households}
          onChange={(households) => set({ households: households.trim() })}
          type="number"
          max={5}
        />
      </Field>
      {choosing && (
        <BuildingSheet
          community={community}
          chosen={value.buildings}
          taken={taken}
          onDone={(buildings, households) =>
            set({ buildings, ...(households > 0 && { households: String(households) }) })
          }
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

/** What one keeps of an estate: its name, its company, its buildings. */
export function EstateForm({ community, id, start, taken }: Props) {
  const estate = useEstate({ community, id, start });
  const { value, set, problem, busy, press } = estate;
  const footer = (
    <Button kind="pri" block loading={busy} onTap={press}>
      {id === null ? '登记' : '保存'}
    </Button>
  );
  return (
    <Screen footer={footer}>
      {problem && <Notice tone="bad">{problem}</Notice>}
      <Texts estate={estate} />
      <Houses estate={estate} community={community} taken={taken} />
      {id !== null && (
        <Cells>
          <SwitchRow
            title="参加每季度的物业评价"
            words="关闭后不再评价，以前的结果仍然公开"
            on={value.active}
            onChange={(active) => set({ active })}
          />
        </Cells>
      )}
    </Screen>
  );
}
