import { useState } from 'react';
import type { NoticeWork } from '#types/notice-desk';
import { goTo } from '../../shared/api/navigate';
import type { Change } from '../../shared/offline/queue.types';
import { useAct } from '../../shared/offline/use-act';
import { confirm } from '../../shared/ui/over/toast';
import { correctUrl, editUrl } from '../notices.urls';
import { approve, discard, pin, publish } from './work.changes';
import type { WorkAction } from './work-bar';

type Direct = 'approve' | 'publish' | 'discard' | 'pin';
type Step = {
  change: (notice: NoticeWork) => Change<`notices.${Direct}`>;
  done: string;
  /** Asked first, where it cannot be taken back by the same button. */
  sure?: { title: string; words: string; yes: string; danger?: boolean };
};

const DIRECT: Record<Direct, Step> = {
  approve: {
    change: approve,
    done: '已审核通过',
    sure: {
      title: '审核通过吗？',
      words: '通过后居民就能看到。请确认内容、范围和时间都没有问题。',
      yes: '通过',
    },
  },
  publish: {
    change: publish,
    done: '已提交',
    sure: { title: '发布吗？', words: '请确认内容和范围都没有问题。', yes: '发布' },
  },
  discard: {
    change: discard,
    done: '草稿已删除',
    sure: { title: '删除这份草稿吗？', words: '删除后不能恢复。', yes: '删除', danger: true },
  },
  pin: { change: pin, done: '已改好' },
};

const isDirect = (action: WorkAction): action is Direct => action in DIRECT;

export type WordedAction = 'sendBack' | 'withdraw';

/** What is under way on a notice's page: a sheet that asks for words, or an action that is being sent. */
export function useWork(reload: () => Promise<void>) {
  const { busy, act } = useAct(() => void reload());
  const [open, setOpen] = useState<WordedAction | null>(null);
  const [doing, setDoing] = useState<WorkAction | null>(null);

  async function run(notice: NoticeWork, action: Direct) {
    const { change, done, sure } = DIRECT[action];
    if (busy || (sure && !(await confirm(sure)))) return;
    setDoing(action);
    await act(change(notice), done);
    setDoing(null);
  }

  return {
    open,
    busy: doing,
    close: () => setOpen(null),
    start(notice: NoticeWork, action: WorkAction) {
      if (action === 'save') goTo(editUrl(notice.id));
      else if (action === 'correct') goTo(correctUrl(notice.id));
      else if (isDirect(action)) void run(notice, action);
      else setOpen(action);
    },
  };
}
