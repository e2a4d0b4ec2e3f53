import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { storage } from '../../shared/device/device';
import { addRead } from '../../shared/notice/read.store';
import { listRead } from '../notices.client';

const ASKED = 'notices.asked-read';

/** A new device learns once what was read before; not on the first showing, which has one call to make already. */
export function useReadElsewhere(): void {
  const shown = useRef(false);
  useDidShow(() => {
    if (shown.current && !storage.get(ASKED)) void ask();
    shown.current = true;
  });
}

async function ask(): Promise<void> {
  const reply = await listRead();
  if (!reply.ok) return;
  storage.set(ASKED, true);
  addRead(...reply.data.items.map(({ noticeId }) => noticeId));
}
