import type { InputOf } from '#types/contract';
import type { Change } from '../shared/offline/queue.types';
import { voteOf } from './votes.client';

export type NewVote = InputOf<'votes.draft'>;

export const draftVote = (vote: NewVote): Change<'votes.draft'> => ({
  name: 'votes.draft',
  input: vote,
  label: `起草：${vote.title}`,
});
export const editVote = (
  id: string,
  rev: number,
  { within: _stays, ...plan }: NewVote,
): Change<'votes.edit'> => ({
  name: 'votes.edit',
  input: { voteId: voteOf(id), rev, ...plan },
  label: `修改：${plan.title}`,
});
export const announce = (id: string): Change<'votes.announce'> => ({
  name: 'votes.announce',
  input: { voteId: voteOf(id) },
  label: '发布一次表决',
});
export const cancel = ({ id }: { id: string }, words: string): Change<'votes.cancel'> => ({
  name: 'votes.cancel',
  input: { voteId: voteOf(id), words },
  label: '取消一次表决',
});
export const markPaper = (id: string, household: string): Change<'votes.markPaper'> => ({
  name: 'votes.markPaper',
  input: { voteId: voteOf(id), household: household as InputOf<'votes.markPaper'>['household'] },
  label: '登记一张纸质票',
});
export const enter = (
  id: string,
  batch: number,
  entry: InputOf<'votes.enter'>['entry'],
): Change<'votes.enter'> => ({
  name: 'votes.enter',
  input: { voteId: voteOf(id), batch, entry },
  label: entry.what === 'ballots' ? `录入第 ${batch} 批纸质票` : '登记业主表决结果',
});
