import './topics.sentences';
import type { InputOf, OperationName } from '#types/contract';
import type { TopicSummary } from '#types/topic-shapes';
import type { Change } from '../shared/offline/queue.types';
import { topicOf } from './topics.client';

export type Target = Pick<TopicSummary, 'id' | 'title'>;
type Name = Extract<OperationName, `topics.${string}`>;

export const propose = (input: InputOf<'topics.propose'>): Change<'topics.propose'> => ({
  name: 'topics.propose',
  input,
  label: `提议题：${input.title}`,
});

/** One change of one topic, with the words under which it waits in the queue: `附议：楼下停车`. */
export function changeOf<N extends Name>(
  name: N,
  act: string,
  to: Target,
  rest: Omit<InputOf<N>, 'topicId'>,
): Change<N> {
  // the generic input cannot be spread without a cast; `Omit` has checked its fields
  const input = { topicId: topicOf(to.id), ...rest } as unknown as Change<N>['input'];
  return { name, input, label: `${act}：${to.title}` };
}
