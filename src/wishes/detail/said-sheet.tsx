import { MAX_WISH_REASON } from '#types/wishes.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { appeal, dispute, giveBack, withdraw } from '../wishes.changes';
import type { SheetProps } from './sheets.types';

const SAID = {
  appeal: {
    title: '申诉',
    label: '为什么请社区再看一次',
    submit: '提交申诉',
    missing: '请写明理由',
    change: appeal,
    done: '已提交，由另一位工作人员来看',
    hint: '只能申诉一次。',
  },
  withdraw: {
    title: '撤回心愿',
    label: '撤回的原因',
    submit: '撤回',
    missing: '请写明原因',
    change: withdraw,
    done: '已撤回',
    hint: '有人正在帮的话，会告诉对方不用再来。',
  },
  giveBack: {
    title: '交还心愿',
    label: '交还的原因',
    submit: '交还',
    missing: '请写明原因',
    change: giveBack,
    done: '已交还，别人可以来帮',
    hint: '交还以后，会重新找人帮忙。',
  },
  dispute: {
    title: '情况不对',
    label: '哪里不对',
    submit: '告诉社区',
    missing: '请写明哪里不对',
    change: dispute,
    done: '社区会找双方了解情况',
    hint: '社区会听双方怎么说，再做决定。',
  },
} as const;

export type Said = keyof typeof SAID;

/** What takes nothing but a few words. */
export function SaidSheet({ what, wish, onClose, onSent }: SheetProps & { what: Said }) {
  const { done, change, ...said } = SAID[what];
  return (
    <WordsSheet
      draftKey={`wish-${what}:${wish.id}`}
      {...said}
      max={MAX_WISH_REASON}
      change={(words) => change(wish, words)}
      done={() => done}
      kind={what === 'withdraw' || what === 'dispute' ? 'bad' : 'pri'}
      onClose={onClose}
      onSent={onSent}
    />
  );
}
