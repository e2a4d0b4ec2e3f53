import { MAX_TITLE } from '#types/notices.labels';
import { MAX_TEXT } from '#types/rich-text.limits.labels';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { AttachmentList } from './attachment-list';
import { Editor } from './editor';
import { GapCard } from './gap-card';
import type { useAttach } from './use-attach';
import { unplaced } from './write.rules';
import type { FieldErrors, WriteDraft } from './write.types';

type Props = {
  value: WriteDraft;
  set: (part: Partial<WriteDraft>) => void;
  attach: ReturnType<typeof useAttach>;
  errors: FieldErrors;
};

/** A mark leaves with its line; what else is on the line stays. */
const withoutMark = (text: string, mark: string): string =>
  text
    .split('\n')
    .filter((line) => line.trim() !== mark)
    .join('\n');

/** Title and body: the same for a new notice and for a correction. */
export function TextFields({ value, set, attach, errors }: Props) {
  return (
    <>
      <Field label="标题" required {...(errors.title ? { error: errors.title } : {})}>
        <TextInput
          label="标题"
          max={MAX_TITLE}
          value={value.title}
          onChange={(title) => set({ title })}
          placeholder="例：11月25日停水通知"
        />
      </Field>
      <GapCard title={value.title} text={value.text} onFill={set} />
      <Field
        label="正文"
        required
        hint="选中文字或停在一行里，再点上面的按钮排版。"
        {...(errors.body ? { error: errors.body } : {})}
      >
        <Editor
          value={value.text}
          onChange={(text) => set({ text })}
          max={MAX_TEXT}
          onPicture={attach.addPicture}
          onFile={attach.addFile}
        />
      </Field>
      {attach.busy && (
        <Notice tone="info" icon="send">
          正在上传，可以接着写。
        </Notice>
      )}
      {attach.problem && (
        <Notice tone="bad" icon="warn">
          {attach.problem}
        </Notice>
      )}
      {errors.attachments && (
        <Notice tone="bad" icon="warn">
          {errors.attachments}
        </Notice>
      )}
      <AttachmentList
        attachments={value.attachments}
        files={attach.files}
        unplaced={unplaced(value)}
        onChange={(attachments) => set({ attachments })}
        onPlace={(mark) => set({ text: `${value.text.trimEnd()}\n\n${mark}\n` })}
        onRemove={(mark) =>
          set({
            text: withoutMark(value.text, mark),
            attachments: value.attachments.filter((one) => one.mark !== mark),
          })
        }
      />
    </>
  );
}
