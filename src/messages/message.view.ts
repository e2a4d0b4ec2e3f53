import type { OutputOf } from '#types/contract';
import { MESSAGE_STATE_LABELS, type MessageState } from '#types/messages.labels';
import type { IconName } from '../shared/ui/show/icons';
import type { Tone } from '../shared/ui/tone';

export type Message = OutputOf<'messages.listMine'>['items'][number];

type Mark = { tone: Tone; icon: IconName };

const MARKS: Record<MessageState, Mark> = {
  sent: { tone: 'pri', icon: 'check' },
  no_credit: { tone: 'mute', icon: 'info' },
  uncertain: { tone: 'warn', icon: 'info' },
  waiting: { tone: 'info', icon: 'clock' },
  here_only: { tone: 'mute', icon: 'info' },
};

export const markOf = (state: MessageState): Mark => MARKS[state];

/** One sentence for a screen reader, in the words and the order of the card. */
export const spokenOf = ({ title, lines, isNew, state }: Message, when: string): string =>
  [
    title,
    ...(isNew ? ['新'] : []),
    ...lines.flatMap(({ label, text }) => [label, text]),
    when,
    MESSAGE_STATE_LABELS[state],
  ].join('，');
