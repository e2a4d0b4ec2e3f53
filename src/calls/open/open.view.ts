import type { Callee } from '#types/calls.labels';
import type { OutputOf } from '#types/contract';
import type { Tone } from '../../shared/ui/tone';

export type OpenCall = OutputOf<'calls.listOpen'>['items'][number];

type Mark = { tone: Tone; words: string };

const URGENT: Partial<Record<Callee, string>> = {
  '110': '打过 110',
  '119': '打过 119',
  '120': '打过 120',
};

/** What the worker reads first: whom they called, and whether somebody may be in danger. */
export const markOf = (to: Callee): Mark => {
  const urgent = URGENT[to];
  if (urgent) return { tone: 'bad', words: urgent };
  if (to === '12345') return { tone: 'info', words: '打过 12345' };
  return { tone: 'warn', words: to === 'duty' ? '打过值班电话' : '打过网格员电话' };
};
