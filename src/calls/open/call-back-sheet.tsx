import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureText } from '../../shared/format/failure-text';
import { callPhone, phoneText } from '../../shared/format/phone';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { openContact } from '../calls.client';
import type { OpenCall } from './open.view';

/** The one purpose for which this number is opened; it is recorded with the look. */
const REASON = '一键通回访，回电问平安';

type Props = { call: OpenCall; onClose: () => void };

/** Opens the masked number after saying that the look is recorded. */
export function CallBackSheet({ call, onClose }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [phone, setPhone] = useState<string | null | undefined>();

  async function open() {
    setBusy(true);
    setProblem(null);
    const reply = await openContact(call.id, REASON);
    setBusy(false);
    if (reply.ok) setPhone(reply.data.phone);
    else setProblem(failureText(reply.error));
  }

  const footer =
    phone === undefined ? (
      <Button key="look" kind="pri" block icon="shield" loading={busy} onTap={() => void open()}>
        查看电话
      </Button>
    ) : (
      phone && (
        <Button key="call" kind="pri" block icon="phone" onTap={() => callPhone(phone)}>
          打电话
        </Button>
      )
    );
  const shown = phone === undefined ? call.caller.phone : phone;
  return (
    <Sheet open title={`给${call.caller.name}回电话`} onClose={onClose} {...(footer ? { footer } : {})}>
      <View className="ca-c" aria-live="polite">
        {shown ? phoneText(shown) : '这位居民没有留电话，请上门看望。'}
      </View>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <Notice tone="warn" icon="shield">
        只用于这次回访，请不要外传。谁看过电话会记下来，居民本人能看到。
      </Notice>
    </Sheet>
  );
}
