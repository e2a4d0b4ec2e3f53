import { useState } from 'react';
import type { NoticeWork } from '#types/notice-desk';
import type { NoticeAction } from '#types/notices.labels';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import type { IconName } from '../../shared/ui/show/icons';

export type WorkAction = Exclude<NoticeAction, 'ask' | 'answer' | 'recordVisit' | 'reach'>;

type Words = { title: string; icon: IconName; words: string };
const WORDS: Record<WorkAction, Words> = {
  approve: { title: '审核通过', icon: 'check', words: '通过后按时间发布' },
  publish: { title: '发布', icon: 'send', words: '交给审核，或直接发布' },
  save: { title: '接着写', icon: 'edit', words: '打开草稿' },
  correct: { title: '更正', icon: 'edit', words: '发一个新版本，写明改了什么' },
  sendBack: { title: '退回修改', icon: 'swap', words: '写明要改什么' },
  pin: { title: '置顶', icon: 'top', words: '排在最前面，直到到期' },
  withdraw: { title: '撤回', icon: 'close', words: '居民看到撤回原因，看不到原文' },
  discard: { title: '删除草稿', icon: 'trash', words: '没有发布过的才能删除' },
};

/** What most people open it for comes first. */
const ORDER = Object.keys(WORDS) as WorkAction[];

const titleOf = (action: WorkAction, notice: NoticeWork): string =>
  action === 'pin' && notice.pinned ? '取消置顶' : WORDS[action].title;

type Props = { notice: NoticeWork; busy: WorkAction | null; onAction: (action: WorkAction) => void };

export const actionsOf = ({ may }: NoticeWork): WorkAction[] =>
  ORDER.filter((action) => may.includes(action));

/** One filled button for what comes next, the way to the others beside it. */
export function WorkBar({ notice, busy, onAction }: Props) {
  const [more, setMore] = useState(false);
  const [first, ...rest] = actionsOf(notice);
  return (
    <>
      {rest.length > 0 && (
        <Button kind="sec" label="更多操作" onTap={() => setMore(true)}>
          更多
        </Button>
      )}
      {first && (
        <Button kind="pri" icon={WORDS[first].icon} loading={busy === first} onTap={() => onAction(first)}>
          {titleOf(first, notice)}
        </Button>
      )}
      <Sheet open={more} title="更多操作" onClose={() => setMore(false)}>
        <Cells>
          {rest.map((action) => (
            <Cell
              key={action}
              icon={WORDS[action].icon}
              title={titleOf(action, notice)}
              words={WORDS[action].words}
              onTap={() => {
                setMore(false);
                onAction(action);
              }}
            />
          ))}
        </Cells>
      </Sheet>
    </>
  );
}
