import type { OperationName } from '#types/contract';
import type { Action } from '#types/requests.labels';
import type { Change } from '../../shared/offline/queue.types';
import { accept, acknowledge, resume, type Target, urge } from '../requests.changes';

export type DirectAction = Extract<Action, 'accept' | 'acknowledge' | 'resume' | 'urge'>;

type Direct = { change: (to: Target) => Change<OperationName>; done: string };

/** A table of changes of different operations: each keeps its own input, the queue does not look inside. */
const direct = <N extends OperationName>(change: (to: Target) => Change<N>, done: string): Direct => ({
  change: change as unknown as Direct['change'],
  done,
});

/** Actions that need no words: one tap does them. */
export const DIRECT: Record<DirectAction, Direct> = {
  accept: direct(accept, '已受理'),
  acknowledge: direct(acknowledge, '已签收，请尽快联系居民'),
  resume: direct(resume, '已恢复计时'),
  urge: direct(urge, '已催办，办理人会马上看到'),
};

export const isDirect = (action: Action): action is DirectAction => action in DIRECT;
