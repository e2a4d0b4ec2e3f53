import type { OperationName, OutputOf } from '#types/contract';
import { Quote } from '../moderation/quote';
import type { Change } from '../offline/queue.types';
import { WordsSheet } from './words-sheet';

/** An action on one thing that needs a few words: what is asked for, what is sent, and what is said afterwards. */
export type WordedAction<T, N extends OperationName> = {
  /** With the thing's id, under which the words are kept until they were sent. */
  key: string;
  title: string;
  label: string;
  submit: string;
  max: number;
  missing: string;
  hint?: string;
  placeholder?: string;
  kind?: 'pri' | 'bad';
  change: (about: T, words: string) => Change<N>;
  done: string | ((data: OutputOf<N>) => string);
};

type Props<T, N extends OperationName> = {
  action: WordedAction<T, N>;
  about: T;
  /** Somebody's words that this is about, shown above. */
  quote?: string;
  onClose: () => void;
  onSent: () => void;
};

/** The sheet of such an action. */
export function WordedSheet<T extends { id: string }, N extends OperationName>(props: Props<T, N>) {
  const { action, about, quote, onClose, onSent } = props;
  const { key, change, done, ...words } = action;
  return (
    <WordsSheet<N>
      {...words}
      key={key}
      draftKey={`${key}:${about.id}`}
      change={(said) => change(about, said)}
      done={typeof done === 'string' ? () => done : done}
      onClose={onClose}
      onSent={onSent}
    >
      {quote !== undefined && <Quote words={quote} />}
    </WordsSheet>
  );
}
