import type { Waiting } from '../../shared/offline/queue.types';
import type { Mark } from '../../shared/ui/tone';

/** Requests on the device that are not the server's yet, the newest first. */
export const queuedRequests = (waiting: readonly Waiting[]): Waiting[] =>
  waiting.filter((w) => w.name === 'requests.submit').reverse();

export function queuedMark({ refusal, leaving }: Pick<Waiting, 'refusal' | 'leaving'>): Mark {
  if (refusal) return { icon: 'warn', tone: 'bad', words: '没有发出去' };
  return leaving
    ? { icon: 'send', tone: 'info', words: '正在发送' }
    : { icon: 'offline', tone: 'warn', words: '等待发送' };
}
