import type { InputOf, OperationName } from '#types/contract';
import type { RequestDetail } from '#types/requests';
import {
  ACTION_LABELS,
  type Action,
  type PauseReason,
  type RatingLevel,
  type RefusalReason,
} from '#types/requests.labels';
import type { Change } from '../shared/offline/queue.types';
import { shortWords } from '../shared/request/request.view';

/** What a change needs to know of the request that it changes. */
export type Target = Pick<RequestDetail, 'id' | 'rev' | 'words'>;

type ActionName = Extract<OperationName, `requests.${Action}`>;
type Rest<N extends ActionName> = Omit<InputOf<N>, 'requestId' | 'rev' | 'photos'>;

/** One change of one request, with the words under which it waits in the queue: `签收：楼道灯不亮`. */
function changeOf<N extends ActionName>(
  name: N,
  to: Target,
  rest: Rest<N>,
  photos: string[] = [],
): Change<N> {
  const action = name.slice('requests.'.length) as Action;
  // The generic input cannot be spread without a cast; `Rest` has checked its fields.
  const input = { requestId: to.id, rev: to.rev, ...rest } as unknown as Change<N>['input'];
  return { name, input, label: `${ACTION_LABELS[action]}：${shortWords(to.words)}`, photos };
}

export type Report = { words: string; photos: string[] };

export const accept = (to: Target) => changeOf('requests.accept', to, {});
export const acknowledge = (to: Target) => changeOf('requests.acknowledge', to, {});
export const resume = (to: Target) => changeOf('requests.resume', to, {});
export const urge = (to: Target) => changeOf('requests.urge', to, {});

export const addNote = (to: Target, words: string) => changeOf('requests.addNote', to, { words });
export const contactRater = (to: Target, words: string) => changeOf('requests.contactRater', to, { words });
export const withdraw = (to: Target, words: string) => changeOf('requests.withdraw', to, { words });

export const addProgress = (to: Target, { words, photos }: Report) =>
  changeOf('requests.addProgress', to, { words }, photos);
export const resolve = (to: Target, { words, photos }: Report) =>
  changeOf('requests.resolve', to, { words }, photos);
export const reopen = (to: Target, { words, photos }: Report) =>
  changeOf('requests.reopen', to, { words }, photos);
export const rectify = (to: Target, { words, photos }: Report) =>
  changeOf('requests.rectify', to, { words }, photos);

export const verify = (to: Target, passed: boolean, { words, photos }: Report) =>
  changeOf('requests.verify', to, { passed, words }, photos);
export const rate = (to: Target, level: RatingLevel, words: string) =>
  changeOf('requests.rate', to, { level, words });
export const refuse = (to: Target, reason: RefusalReason, words: string) =>
  changeOf('requests.refuse', to, { reason, words });
export const pause = (to: Target, reason: PauseReason, words: string) =>
  changeOf('requests.pause', to, { reason, words });
export const assign = (to: Target, assignee: InputOf<'requests.assign'>['assignee'], words: string) =>
  changeOf('requests.assign', to, { assignee, words });

export type NewRequest = Pick<InputOf<'requests.submit'>, 'category' | 'words' | 'place'>;

export const submit = (request: NewRequest, photos: string[]): Change<'requests.submit'> => ({
  name: 'requests.submit',
  input: request,
  label: `提交诉求：${shortWords(request.words)}`,
  photos,
});
