import type { OperationName } from '#types/contract';
import { MAX_REASON } from '#types/moderation.labels';
import { type WordedAction, WordedSheet } from '../form/worded-sheet';
import type { Change } from '../offline/queue.types';

const ASKED = { label: '理由', max: MAX_REASON, missing: '请写明理由' };
const SHOW = { ...ASKED, key: 'show', title: '公开这条提问', submit: '公开', done: '已公开' };
const HIDE = { ...ASKED, key: 'hide', title: '不公开这条提问', submit: '不公开', done: '已处理，不公开' };

type About = { id: string; words: string };
type Props<N extends OperationName> = {
  about: About;
  show: boolean;
  /** What its author may do about it when it stays hidden. */
  hiddenHint: string;
  change: (words: string) => Change<N>;
  onClose: () => void;
  onSent: () => void;
};

/** A moderator's decision with its reason, which is kept. */
export function DecideSheet<N extends OperationName>({ about, show, hiddenHint, ...props }: Props<N>) {
  const action: WordedAction<About, N> = {
    ...(show ? SHOW : HIDE),
    hint: show ? '会记下来，备查。' : hiddenHint,
    kind: show ? 'pri' : 'bad',
    change: (_about, words) => props.change(words),
  };
  return (
    <WordedSheet
      action={action}
      about={about}
      quote={about.words}
      onClose={props.onClose}
      onSent={props.onSent}
    />
  );
}
