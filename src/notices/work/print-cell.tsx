import { useState } from 'react';
import { openFile } from '../../shared/device/open-file';
import { failureText } from '../../shared/format/failure-text';
import { Cell } from '../../shared/ui/frame/cell';
import { toast } from '../../shared/ui/over/toast';
import { printNotice } from '../notices.client';

/** The notice for the board in the hall: opened as a PDF, to be printed or passed on. */
export function PrintCell({ id }: { id: string }) {
  const [busy, setBusy] = useState(false);
  async function print() {
    if (busy) return;
    setBusy(true);
    const reply = await printNotice(id);
    setBusy(false);
    if (!reply.ok) return toast(failureText(reply.error), 'bad');
    if (reply.data.left > 0) toast(`有 ${reply.data.left} 张图片印不出来，纸上写明了扫码可看`, 'info');
    await openFile(reply.data.link).catch(() => toast('文件没有打开，请检查网络后再试', 'bad'));
  }
  return (
    <Cell
      icon="clip"
      title="打印张贴"
      words={busy ? '正在排版，请稍等' : 'A4 大字，带二维码，可以贴在公告栏'}
      onTap={() => void print()}
    />
  );
}
