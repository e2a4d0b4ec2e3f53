import { useState } from 'react';
import { failureText } from '../../shared/format/failure-text';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Sheet } from '../../shared/ui/over/sheet';
import { correctName } from '../community.client';

type Props = { name: string; onClose: () => void; onDone: () => void };

export function NameSheet({ name, onClose, onDone }: Props) {
  const [value, setValue] = useState(name);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function save() {
    if (value.trim() === '') return setProblem('请写您的姓名');
    setBusy(true);
    const reply = await correctName(value.trim());
    setBusy(false);
    if (reply.ok) onDone();
    else setProblem(failureText(reply.error));
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void save()}>
      保存
    </Button>
  );
  return (
    <Sheet open title="更正姓名" onClose={onClose} footer={footer}>
      <Field label="姓名" {...(problem ? { error: problem } : {})}>
        <TextInput value={value} onChange={setValue} max={20} label="姓名" placeholder="您的姓名" />
      </Field>
    </Sheet>
  );
}
