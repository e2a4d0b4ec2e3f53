import { useEffect, useRef, useState } from 'react';
import type { OutputOf } from '#types/contract';
import { MAX_REASON } from '#types/moderation.labels';
import { newRequestKey } from '../../shared/api/request-key';
import { failureText } from '../../shared/format/failure-text';
import { useDraft } from '../../shared/offline/use-draft';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickList } from '../../shared/ui/input/pick-list';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import { confirm, toast } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import { stopAccount } from '../notices.client';

export type Colleague = OutputOf<'community.listWorkers'>['items'][number];

const HOUR_MS = 3_600_000;
const SPANS = [
  { value: '2', title: '最近 2 小时发布的' },
  { value: '24', title: '最近 1 天发布的' },
  { value: '168', title: '最近 7 天发布的' },
  { value: '720', title: '最近 30 天发布的' },
] as const;
type Span = (typeof SPANS)[number]['value'];

type Props = { colleague: Colleague; onClose: () => void; onStopped: () => void };

/** Ends every office of an account at once and takes back what it published. */
export function StopSheet({ colleague, onClose, onStopped }: Props) {
  const [span, setSpan] = useState<Span | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef(newRequestKey());
  const { name, personId } = colleague;
  const draft = useDraft(`account-stop:${personId}`, { words: '' });
  const { words } = draft.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  async function stop() {
    setTried(true);
    if (busy || span === null || words.trim() === '') return;
    const sure = await confirm({
      title: `停用${name}的账号吗？`,
      words: '此人的所有职务马上终止，选定时间内发布的通知和居务公开几分钟内全部撤回。恢复职务要重新任命。',
      yes: '停用',
      danger: true,
    });
    if (!sure) return;
    setBusy(true);
    const from = new Date(Date.now() - Number(span) * HOUR_MS).toISOString();
    const reply = await stopAccount({ personId, from, words: words.trim() }, key.current);
    setBusy(false);
    if (!reply.ok) return setProblem(failureText(reply.error));
    draft.discard();
    toast('账号已停用，发布的信息正在撤回', 'pri');
    onClose();
    onStopped();
  }

  const footer = (
    <Button kind="bad" block icon="shield" loading={busy} onTap={() => void stop()}>
      停用账号并撤回
    </Button>
  );
  return (
    <Sheet open title={`停用 ${name} 的账号`} onClose={onClose} footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <Field label="撤回哪些" required {...(tried && span === null ? { error: '请选一个时间' } : {})}>
        <PickList options={SPANS} value={span} onChange={setSpan} label="撤回哪些" />
      </Field>
      <Field
        label="原因"
        hint="会写在每条被撤回的信息上，居民能看到。"
        required
        {...(tried && words.trim() === '' ? { error: '请写明原因' } : {})}
      >
        <TextArea
          value={words}
          onChange={(next) => draft.set({ words: next })}
          max={MAX_REASON}
          label="原因"
          placeholder="例：账号被盗用，以上内容不是社区发布的"
        />
      </Field>
    </Sheet>
  );
}
