import type { NoticeWork } from '#types/notice-desk';
import type { Change } from '../../shared/offline/queue.types';
import { shortTitle } from '../notices.changes';

type Target = Pick<NoticeWork, 'id' | 'rev' | 'title' | 'pinned'>;
const at = ({ id, rev }: Target) => ({ noticeId: id, rev });

export const approve = (to: Target): Change<'notices.approve'> => ({
  name: 'notices.approve',
  input: at(to),
  label: `审核通过：${shortTitle(to.title)}`,
});
export const publish = (to: Target): Change<'notices.publish'> => ({
  name: 'notices.publish',
  input: at(to),
  label: `发布：${shortTitle(to.title)}`,
});
export const discard = (to: Target): Change<'notices.discard'> => ({
  name: 'notices.discard',
  input: at(to),
  label: `删除草稿：${shortTitle(to.title)}`,
});
export const pin = (to: Target): Change<'notices.pin'> => ({
  name: 'notices.pin',
  input: { ...at(to), pinned: !to.pinned },
  label: `${to.pinned ? '取消置顶' : '置顶'}：${shortTitle(to.title)}`,
});
export const sendBack = (to: Target, words: string): Change<'notices.sendBack'> => ({
  name: 'notices.sendBack',
  input: { ...at(to), words },
  label: `退回修改：${shortTitle(to.title)}`,
});
export const withdraw = (to: Target, words: string): Change<'notices.withdraw'> => ({
  name: 'notices.withdraw',
  input: { ...at(to), words },
  label: `撤回：${shortTitle(to.title)}`,
});
