import { useRef, useState } from 'react';
import { MAX_FILE_BYTES, MAX_PICTURE_BYTES } from '#types/notices.labels';
import { newRequestKey } from '../../shared/api/request-key';
import { uploadFile } from '../../shared/api/upload-photo';
import { errorText } from '../../shared/format/error-text';
import { failureText } from '../../shared/format/failure-text';
import { chooseFile } from '../device/choose-file';
import type { ChosenFile } from '../device/choose-file.types';
import { choosePicture } from '../device/choose-picture';
import { attachFile } from '../notices.client';
import type { DocFile } from '../text/doc';
import { nextMark } from '../text/source.print';
import type { Attachment, FileOf } from '../text/source.types';
import type { useServerDraft } from './use-server-draft';
import type { DraftHandle } from './use-write-draft';
import type { NoticeId } from './write.types';

const DOCUMENTS = ['pdf', 'docx', 'xlsx'];
const NO_SIGNAL = '照片和文件要有网络才能加。写的字都已保存在手机上，有信号后再加。';
const endingOf = (name: string) => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? 'jpg';

type Kind = Attachment['kind'];

/** Pictures and files go to the server at once: it looks at their first bytes while the person still writes. */
export function useAttach(
  draft: DraftHandle,
  server: ReturnType<typeof useServerDraft>,
  known: readonly DocFile[],
) {
  const latest = useRef(draft.value);
  latest.current = draft.value;
  const [files, setFiles] = useState<readonly DocFile[]>(known);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function noticeIdOf(): Promise<NoticeId> {
    const { noticeId } = latest.current;
    if (noticeId !== null) return noticeId;
    const saved = await server.save(latest.current);
    if (!saved.ok) throw new Error(failureText(saved.error));
    return saved.data.noticeId;
  }

  async function send(kind: Kind, { path, name, bytes }: ChosenFile): Promise<string> {
    if (bytes > (kind === 'picture' ? MAX_PICTURE_BYTES : MAX_FILE_BYTES))
      throw new Error(errorText('FILE_TOO_LARGE'));
    const noticeId = await noticeIdOf();
    const file = (await uploadFile('notices', path, endingOf(name)).catch(() => {
      throw new Error(NO_SIGNAL);
    })) as FileOf;
    const reply = await attachFile(noticeId, file, newRequestKey());
    if (!reply.ok) throw new Error(failureText(reply.error));
    const mark = nextMark(kind, latest.current.attachments);
    const added: Attachment = kind === 'picture' ? { kind, mark, file, alt: '' } : { kind, mark, file, name };
    setFiles((all) => [...all, { fileId: file, url: path, name, bytes }]);
    draft.set({ rev: reply.data.rev, attachments: [...latest.current.attachments, added] });
    return mark;
  }

  async function add(kind: Kind): Promise<string | null> {
    if (busy) return null;
    const chosen = await (kind === 'picture' ? choosePicture() : chooseFile(DOCUMENTS));
    if (!chosen) return null;
    setBusy(true);
    setProblem(null);
    try {
      return await send(kind, chosen);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : NO_SIGNAL);
      return null;
    } finally {
      setBusy(false);
    }
  }

  return {
    files,
    busy,
    problem,
    addPicture: () => add('picture'),
    addFile: () => add('file'),
  };
}
