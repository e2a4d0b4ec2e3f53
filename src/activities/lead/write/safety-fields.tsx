import { View } from '@tarojs/components';
import { Cells } from '../../../shared/ui/frame/cell';
import { Field } from '../../../shared/ui/input/field';
import { SwitchRow } from '../../../shared/ui/input/switch-row';
import { TextArea } from '../../../shared/ui/input/text-area';
import { Notice } from '../../../shared/ui/show/notice';
import { lacksSafeguards } from './form.rules';
import type { PlanForm } from './form.types';

type Words = 'risks' | 'insurance' | 'materials' | 'people' | 'money';
const ASKED: readonly { name: Words; label: string; placeholder: string; max: number }[] = [
  { name: 'risks', label: '风险说明', placeholder: '可能遇到什么危险，怎么防护', max: 300 },
  { name: 'insurance', label: '保险', placeholder: '保险公司、险种和保单号', max: 100 },
  { name: 'materials', label: '物资保障', placeholder: '例如：反光背心 20 件，急救包 1 个', max: 200 },
  { name: 'people', label: '人员保障', placeholder: '例如：安全员 2 人，由谁带队', max: 200 },
  { name: 'money', label: '经费保障', placeholder: '例如：午餐和饮水由社区公益金支付', max: 200 },
];

type Props = { form: PlanForm; set: (part: Partial<PlanForm>) => void };

/** What might happen and what is there against it; a dangerous activity may not open without it. */
export function SafetyFields({ form, set }: Props) {
  const lacking = lacksSafeguards(form);
  return (
    <>
      <Cells>
        <SwitchRow
          title="有一定危险"
          words="例如登高、临水、交通疏导、救援；未成年人不能参加"
          on={form.dangerous}
          onChange={(dangerous) => set({ dangerous })}
        />
      </Cells>
      <View>
        {lacking.length > 0 && (
          <Notice tone="warn" icon="warn">{`可以先保存；发布前还要写明${lacking.join('、')}。`}</Notice>
        )}
      </View>
      {ASKED.map(({ name, label, placeholder, max }) => (
        <Field key={name} label={label}>
          <TextArea
            value={form[name]}
            onChange={(words) => set({ [name]: words })}
            max={max}
            label={label}
            placeholder={placeholder}
          />
        </Field>
      ))}
    </>
  );
}
