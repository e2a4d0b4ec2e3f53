import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { newRequestKey } from '../../shared/api/request-key';
import { failureText } from '../../shared/format/failure-text';
import { callPhone, phoneText } from '../../shared/format/phone';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import type { ActionFormProps } from './action.types';
import { FormSheet } from './form-sheet';

type Contact = OutputOf<'requests.openContact'>;

function ContactShown({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { name, phone } = contact;
  const footer = phone ? (
    <Button kind="pri" block icon="phone" label={`给${name}打电话`} onTap={() => callPhone(phone)}>
      打电话
    </Button>
  ) : undefined;
  return (
    <Sheet open title="居民联系方式" onClose={onClose} {...(footer ? { footer } : {})}>
      <View className="rq-contact">
        <View className="rq-contact__n">{name}</View>
        <View className="rq-contact__p">{phone ? phoneText(phone) : '这位居民没有留电话'}</View>
      </View>
      <Notice tone="warn" icon="shield">
        只用于办理这件事，请不要外传。这次查看已经记下。
      </Notice>
    </Sheet>
  );
}

export function ContactForm({ request, onClose }: ActionFormProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [contact, setContact] = useState<Contact | null>(null);
  const missing = reason.trim() === '';

  // Not through the queue: a look that arrives later would be recorded although nobody saw the number.
  async function open() {
    setTried(true);
    if (missing || busy) return;
    setBusy(true);
    const reply = await callOperation(
      'requests.openContact',
      { requestId: request.id, reason: reason.trim() },
      newRequestKey(),
    );
    setBusy(false);
    if (reply.ok) setContact(reply.data);
    else setProblem(failureText(reply.error));
  }

  if (contact) return <ContactShown contact={contact} onClose={onClose} />;
  return (
    <FormSheet
      title="查看居民联系方式"
      submit="查看"
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSubmit={() => void open()}
    >
      <Field
        label="为什么要看"
        hint="居民的电话受保护，谁在什么时候、为什么看过都会记下。"
        required
        {...(tried && missing ? { error: '请写明原因' } : {})}
      >
        <TextArea
          value={reason}
          onChange={setReason}
          max={100}
          placeholder="例：约上门的时间"
          label="查看原因"
        />
      </Field>
    </FormSheet>
  );
}
