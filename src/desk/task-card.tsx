import { View } from '@tarojs/components';
import { useState } from 'react';
import type { RequestSummary } from '#types/request-summary';
import { failureText } from '../shared/format/failure-text';
import { askMessages } from '../shared/messages/ask-messages';
import { useSend } from '../shared/offline/use-send';
import { shortWords } from '../shared/request/request.view';
import { RequestCard } from '../shared/request/request-card';
import { Button } from '../shared/ui/input/button';
import { toast } from '../shared/ui/over/toast';

type Props = { request: RequestSummary; onChanged: () => Promise<void> };

/** One tap to acknowledge from the list: in a stairwell that is all there is time for. */
export function TaskCard({ request, onChanged }: Props) {
  const send = useSend();
  const [busy, setBusy] = useState(false);

  async function acknowledge() {
    askMessages(['request.task', 'call.task']);
    setBusy(true);
    const outcome = await send({
      name: 'requests.acknowledge',
      input: { requestId: request.id, rev: request.rev },
      label: `签收：${shortWords(request.words)}`,
    });
    setBusy(false);
    if (outcome.kind === 'queued') return toast('已保存在手机上，有信号时自动签收');
    if (outcome.kind === 'done') toast('已签收，请尽快联系居民', 'pri');
    else toast(failureText(outcome.error), 'bad');
    // After a refusal too: a colleague may have been faster.
    await onChanged();
  }

  return (
    <RequestCard request={request}>
      {request.status === 'assigned' && (
        <View className="dk__a">
          <Button kind="pri" block icon="check" loading={busy} onTap={() => void acknowledge()}>
            签收
          </Button>
        </View>
      )}
    </RequestCard>
  );
}
