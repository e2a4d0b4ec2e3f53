import type { InputOf, OperationName } from '#types/contract';
import type { ReportReason } from '#types/moderation.labels';
import type { WishSummary } from '#types/wishes';
import type { Change } from '../shared/offline/queue.types';
import { wish } from './wishes.client';

export type Target = Pick<WishSummary, 'id' | 'title'>;
type Name = Extract<OperationName, `wishes.${string}`>;
type Rest<N extends Name> = Omit<InputOf<N>, 'wishId'>;

/** One change of one wish, with the words under which it waits in the queue: `认领：帮忙买米`. */
function changeOf<N extends Name>(name: N, act: string, to: Target, rest: Rest<N>): Change<N> {
  // the generic input cannot be spread without a cast; `Rest` has checked its fields
  const input = { wishId: wish(to.id), ...rest } as unknown as Change<N>['input'];
  return { name, input, label: `${act}：${to.title}` };
}

export const ask = (input: InputOf<'wishes.ask'>): Change<'wishes.ask'> => ({
  name: 'wishes.ask',
  input,
  label: `提出心愿：${input.title}`,
});

export const verify = (to: Target, rest: Rest<'wishes.verify'>) =>
  changeOf('wishes.verify', rest.accept ? '核实通过' : '不通过', to, rest);
export const recordSource = (to: Target, rest: Rest<'wishes.recordSource'>) =>
  changeOf('wishes.recordSource', '联系记录', to, rest);
export const claim = (to: Target) => changeOf('wishes.claim', '认领', to, {});
export const finish = (to: Target, rest: Rest<'wishes.finish'>) =>
  changeOf('wishes.finish', '帮好了', to, rest);
export const settle = (to: Target, rest: Rest<'wishes.settle'>) =>
  changeOf('wishes.settle', '处理', to, rest);
export const report = (to: Target, reason: ReportReason) => changeOf('wishes.report', '举报', to, { reason });

export const appeal = (to: Target, words: string) => changeOf('wishes.appeal', '申诉', to, { words });
export const withdraw = (to: Target, words: string) => changeOf('wishes.withdraw', '撤回', to, { words });
export const giveBack = (to: Target, words: string) => changeOf('wishes.giveBack', '交还', to, { words });
export const confirm = (to: Target, words: string) => changeOf('wishes.confirm', '确认完成', to, { words });
export const dispute = (to: Target, words: string) => changeOf('wishes.dispute', '提出异议', to, { words });
