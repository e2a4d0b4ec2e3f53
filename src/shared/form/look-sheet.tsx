import { type ReactNode, useState } from 'react';
import type { Reply } from '#types/errors';
import { failureText } from '../format/failure-text';
import { callPhone } from '../format/phone';
import { Button } from '../ui/input/button';
import { Field } from '../ui/input/field';
import { TextArea } from '../ui/input/text-area';
import { Sheet } from '../ui/over/sheet';
import { Notice } from '../ui/show/notice';
import { FormSheet } from './form-sheet';

type Props<T> = {
  title: string;
  /** What is protected, and that the look is recorded. */
  hint: string;
  /** What it may be used for, below what was opened. */
  limits: string;
  /**
   * Not through the queue: a look that arrives later would be recorded although nobody saw the number.
   */
  look: (reason: string) => Promise<Reply<T>>;
  phoneOf: (contact: T) => string | null;
  show: (contact: T) => ReactNode;
  onClose: () => void;
  onSeen?: () => void;
};

/** What is masked is opened one by one, with a reason, and recorded. */
export function LookSheet<T>({ title, hint, limits, look, phoneOf, show, onClose, onSeen }: Props<T>) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [contact, setContact] = useState<T | null>(null);
  const missing = reason.trim() === '';

  async function open() {
    setTried(true);
    if (missing || busy) return;
    setBusy(true);
    const reply = await look(reason.trim());
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    setContact(reply.data);
    onSeen?.();
  }

  if (contact !== null) {
    const phone = phoneOf(contact);
    const footer = phone && (
      <Button kind="pri" block icon="phone" onTap={() => callPhone(phone)}>
        打电话
      </Button>
    );
    return (
      <Sheet open title={title} onClose={onClose} {...(footer ? { footer } : {})}>
        {show(contact)}
        <Notice tone="warn" icon="shield">
          {limits}
        </Notice>
      </Sheet>
    );
  }
  return (
    <FormSheet
      title={`查看${title}`}
      submit="查看"
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSubmit={() => void open()}
    >
      <Field label="为什么要看" hint={hint} required {...(tried && missing ? { error: '请写明原因' } : {})}>
        <TextArea
          value={reason}
          onChange={setReason}
          max={100}
          placeholder="例：约上门的时间"
          label="为什么要看"
        />
      </Field>
    </FormSheet>
  );
}
