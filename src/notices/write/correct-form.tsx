import { useRef, useState } from 'react';
import type { NoticeWork } from '#types/notice-desk';
import { MAX_NOTE } from '#types/notices.labels';
import { goBack } from '../../shared/api/navigate';
import { newRequestKey } from '../../shared/api/request-key';
import { failureText } from '../../shared/format/failure-text';
import { useDraft } from '../../shared/offline/use-draft';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { toast } from '../../shared/ui/over/toast';
import { Notice } from '../../shared/ui/show/notice';
import { correctNotice } from '../notices.client';
import { workUrl } from '../notices.urls';
import { Columns } from './columns';
import { draftOfWork } from './draft-of-work';
import { Preview } from './preview';
import { TextFields } from './text-fields';
import { useAttach } from './use-attach';
import { useServerDraft } from './use-server-draft';
import { useWriteDraft } from './use-write-draft';
import { blocksOf, errorsOf, isDraftProblem, problemsOf } from './write.rules';
import type { DraftProblem } from './write.types';

/** A correction is a new version with a note that everybody reads. */
export function CorrectForm({ work }: { work: NoticeWork }) {
  const draft = useWriteDraft(draftOfWork(work), 'correct');
  const note = useDraft(`notices.note:${work.id}`, { words: '' });
  const attach = useAttach(draft, useServerDraft(draft), work.files);
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const key = useRef(newRequestKey());
  const { value } = draft;
  const words = note.value.words.trim();

  async function send() {
    setTried(true);
    setTrouble(null);
    // When it appears was decided long ago.
    const found = problemsOf({ ...value, publishAt: null }, Date.now());
    setProblems(found);
    if (busy || found.length > 0 || words === '') return;
    setBusy(true);
    const correction = { title: value.title.trim(), blocks: blocksOf(value), note: words };
    const reply = await correctNotice(work.id, value.rev, correction, key.current);
    setBusy(false);
    if (!reply.ok) {
      if (reply.error.code !== 'NETWORK') key.current = newRequestKey();
      return isDraftProblem(reply.error.code)
        ? setProblems([reply.error.code])
        : setTrouble(failureText(reply.error));
    }
    draft.discard();
    note.discard();
    toast(reply.data.status === 'published' ? '更正已发布' : '更正已提交', 'pri');
    goBack(workUrl(work.id));
  }

  const write = (
    <>
      <Notice tone="info">更正后大家会看到“有更正”和您的说明，以前的版本也还能看到。</Notice>
      <Field
        label="更正说明"
        required
        hint="改了什么、为什么改。所有人都能看到。"
        {...(tried && words === '' ? { error: '请写明改了什么' } : {})}
      >
        <TextArea
          value={note.value.words}
          onChange={(next) => note.set({ words: next })}
          max={MAX_NOTE}
          label="更正说明"
          placeholder="例：恢复供水的时间由 18:00 改为 22:00"
        />
      </Field>
      <TextFields value={value} set={draft.set} attach={attach} errors={errorsOf(problems)} />
      {trouble && (
        <Notice tone="bad" icon="warn">
          {trouble}
        </Notice>
      )}
    </>
  );
  const footer = (
    <Button kind="pri" block icon="send" loading={busy} onTap={() => void send()}>
      {work.needsApproval ? '提交更正，等审核' : '发布更正'}
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Columns
        write={write}
        look={
          <Preview
            kind={value.kind}
            title={value.title}
            from={work.from}
            blocks={blocksOf(value)}
            files={attach.files}
          />
        }
      />
    </Screen>
  );
}
