import { MAX_REASON } from '#types/moderation.labels';
import type { NoticeWork } from '#types/notice-desk';
import type { WordedAction } from '../../shared/form/worded-sheet';
import { sendBack, withdraw } from './work.changes';

type Name = 'sendBack' | 'withdraw';

/** What is done with a notice and needs a reason. */
export const WORDED: Record<Name, WordedAction<NoticeWork, `notices.${Name}`>> = {
  sendBack: {
    key: 'notice-sendBack',
    title: '退回修改',
    label: '要改什么',
    submit: '退回',
    max: MAX_REASON,
    missing: '请写明要改什么',
    placeholder: '例：时间写错了，应是下周三',
    kind: 'bad',
    change: sendBack,
    done: '已退回给写的人',
  },
  withdraw: {
    key: 'notice-withdraw',
    title: '撤回这条信息',
    label: '撤回原因',
    submit: '撤回',
    max: MAX_REASON,
    missing: '请写明为什么撤回',
    placeholder: '例：检修改期，时间另行通知',
    kind: 'bad',
    change: withdraw,
    done: '已撤回，居民看到的是撤回原因',
  },
};
