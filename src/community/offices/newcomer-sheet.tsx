import { useState } from 'react';
import { scanCode } from '../../shared/code/scan';
import { failureText } from '../../shared/format/failure-text';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { findByCode } from '../community.client';
import { digitsIn } from './code.rules';
import type { Candidate } from './office.view';

const UNKNOWN = '没有这个身份码，或者已经过期。请对方刷新后再出示一次。';
const NAMELESS = '对方还没有填写姓名。请对方在“我的 · 我的信息”里填好，再出示一次。';

/** Somebody whom the lists do not know yet shows their code. */
export function NewcomerSheet({
  onClose,
  onFound,
}: {
  onClose: () => void;
  onFound: (who: Candidate) => void;
}) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function find(text: string) {
    setTried(true);
    const code = digitsIn(text);
    if (busy || code === null) return;
    setBusy(true);
    const reply = await findByCode(code);
    setBusy(false);
    if (reply.ok && reply.data.name !== '') return onFound(reply.data);
    if (reply.ok) return setProblem(NAMELESS);
    setProblem(reply.error.code === 'NOT_FOUND_OR_FORBIDDEN' ? UNKNOWN : failureText(reply.error));
  }

  async function scan() {
    const text = await scanCode?.();
    if (!text) return;
    setTyped(text);
    await find(text);
  }

  const footer = (
    <>
      {scanCode && (
        <Button kind="sec" icon="camera" onTap={() => void scan()}>
          扫一扫
        </Button>
      )}
      <Button kind="pri" block loading={busy} onTap={() => void find(typed)}>
        下一步
      </Button>
    </>
  );
  return (
    <Sheet open title="任命新人" onClose={onClose} footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <Field
        label="对方的身份码"
        hint="请对方打开“我的 · 我的身份码”，把 8 位数字念给您。"
        required
        {...(tried && digitsIn(typed) === null ? { error: '身份码是 8 位数字' } : {})}
      >
        <TextInput value={typed} onChange={setTyped} type="number" max={11} label="对方的身份码" />
      </Field>
    </Sheet>
  );
}
