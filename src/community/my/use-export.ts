import { useState } from 'react';
import { keepText } from '../../shared/device/keep-text';
import { errorText } from '../../shared/format/error-text';
import { toast } from '../../shared/ui/over/toast';
import { exportAll } from './export-all';

/** Collects everything first; WeChat hands a file on only inside a tap, so keeping it is a tap of its own. */
export function useExport() {
  const [busy, setBusy] = useState(false);
  const [text, setText] = useState<string | null>(null);

  async function collect() {
    if (busy) return;
    setBusy(true);
    const made = await exportAll(Date.now());
    setBusy(false);
    if (made === null) toast(errorText('NETWORK'), 'bad');
    setText(made);
  }

  // Whoever closes the list of chats has refused nothing.
  const keep = () => void keepText('yijianqing.json', text ?? '').catch(() => {});

  return { busy, ready: text !== null, collect: () => void collect(), keep };
}
