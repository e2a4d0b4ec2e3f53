import type { NoticeWork } from '#types/notice-desk';
import { MAX_NOTE } from '#types/notices.labels';
import { useDraft } from '../../shared/offline/use-draft';
import { Button } from '../../shared/ui/input/button';
import { WordsField } from '../../shared/ui/input/words-field';
import { Notice } from '../../shared/ui/show/notice';
import { ReturnedFor } from '../work/returned-for';
import { draftOfWork } from './draft-of-work';
import { TextFields } from './text-fields';
import { useAttach } from './use-attach';
import { useCorrect } from './use-correct';
import { useServerDraft } from './use-server-draft';
import { useWriteDraft } from './use-write-draft';
import { WritePage } from './write-page';

/** A correction is a new version with a note that everybody reads. */
export function CorrectForm({ work }: { work: NoticeWork }) {
  const draft = useWriteDraft(draftOfWork(work), 'correct');
  const note = useDraft(`notices.note:${work.id}`, { words: work.returned?.note ?? '' });
  const attach = useAttach(draft, useServerDraft(draft), work.files);
  const form = useCorrect(work, draft, note.discard);
  const { value } = draft;
  const footer = (
    <Button
      kind="pri"
      block
      icon="send"
      loading={form.busy}
      onTap={() => void form.send(note.value.words.trim())}
    >
      {work.needsApproval ? '提交更正，等审核' : '发布更正'}
    </Button>
  );
  return (
    <WritePage value={value} from={work.from} files={attach.files} footer={footer}>
      {work.returned && <ReturnedFor work={work} />}
      <Notice tone="info">更正后大家会看到“有更正”和您的说明，以前的版本也还能看到。</Notice>
      <WordsField
        label="更正说明"
        hint="改了什么、为什么改。所有人都能看到。"
        placeholder="例：恢复供水的时间由 18:00 改为 22:00"
        max={MAX_NOTE}
        value={note.value.words}
        onChange={(words) => note.set({ words })}
        required
        tried={form.tried}
        missing="请写明改了什么"
      />
      <TextFields value={value} set={draft.set} attach={attach} errors={form.errors} />
      {form.trouble && (
        <Notice tone="bad" icon="warn">
          {form.trouble.words}
        </Notice>
      )}
    </WritePage>
  );
}
