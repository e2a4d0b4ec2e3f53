import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { failureText } from '../../shared/format/failure-text';
import { callPhone, phoneText } from '../../shared/format/phone';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { openContact } from '../wishes.client';
import { FormSheet } from './form-sheet';
import type { SheetProps } from './sheets.types';

type Contact = OutputOf<'wishes.openContact'>;

function Shown({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const { name, phone, address, askedBy } = contact;
  const called = phone ?? askedBy?.phone ?? null;
  const footer = called ? (
    <Button kind="pri" block icon="phone" onTap={() => callPhone(called)}>
      打电话
    </Button>
  ) : undefined;
  return (
    <Sheet open title="联系方式" onClose={onClose} {...(footer ? { footer } : {})}>
      <View className="ws-open__n">{name}</View>
      <View className="ws-open__l">{phone ? phoneText(phone) : '没有留电话'}</View>
      {address && <View className="ws-open__l">{address}</View>}
      {askedBy && (
        <View className="ws-open__l">
          {`提出人：${askedBy.name} ${askedBy.phone ? phoneText(askedBy.phone) : '没有留电话'}`}
        </View>
      )}
      <Notice tone="warn" icon="shield">
        只用于这次帮忙，请不要外传。这次查看已经记下，对方看得到。
      </Notice>
    </Sheet>
  );
}

export function ContactSheet({ wish, onClose, onSent }: SheetProps) {
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [contact, setContact] = useState<Contact | null>(null);
  const missing = reason.trim() === '';

  async function open() {
    setTried(true);
    if (missing || busy) return;
    setBusy(true);
    const reply = await openContact(wish.id, reason.trim());
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    setContact(reply.data);
    onSent();
  }

  if (contact) return <Shown contact={contact} onClose={onClose} />;
  return (
    <FormSheet
      title="查看联系方式"
      submit="查看"
      busy={busy}
      problem={problem}
      onSubmit={() => void open()}
      onClose={onClose}
    >
      <Field
        label="为什么要看"
        hint="电话和住址受保护，谁在什么时候、为什么看过都会记下。"
        required
        {...(tried && missing ? { error: '请写明原因' } : {})}
      >
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
