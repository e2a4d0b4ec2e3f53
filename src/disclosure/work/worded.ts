import type { ItemWork } from '#types/disclosure-item';
import type { WordedAction } from '../../shared/form/worded-sheet';
import { sendBack, withdraw } from '../disclosure.changes';

const MAX_REASON = 200;

export type Worded = 'sendBack' | 'withdraw';

/** What is done with an item and needs a reason. */
export const WORDED: Record<Worded, WordedAction<ItemWork, `disclosure.${Worded}`>> = {
  sendBack: {
    key: 'disclosure-sendBack',
    title: '退回修改',
    label: '要改什么',
    submit: '退回',
    max: MAX_REASON,
    missing: '请写明要改什么',
    placeholder: '例：第二笔支出缺少用途',
    kind: 'bad',
    change: sendBack,
    done: '已退回',
  },
  withdraw: {
    key: 'disclosure-withdraw',
    title: '撤回公开',
    label: '撤回原因',
    submit: '撤回',
    max: MAX_REASON,
    missing: '请写明为什么撤回',
    placeholder: '例：数字填错了，核对后重新公开',
    kind: 'bad',
    change: withdraw,
    done: '已撤回，居民能看到原因',
  },
};
