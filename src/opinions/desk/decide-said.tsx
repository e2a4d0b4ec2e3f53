import { MAX_REASON } from '#types/moderation.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { Quote } from '../../shared/moderation/quote';
import { moderate } from '../opinions.changes';
import type { Queued } from './queued-card';

type Props = { said: Queued; show: boolean; onClose: () => void; onSent: () => void };

/** Always with a reason, which is kept. */
export const DecideSaid = ({ said, show, ...sheet }: Props) => (
  <WordsSheet<'opinions.moderate'>
    draftKey={`opinion-moderate:${said.id}:${show}`}
    title={show ? '公开这句说法' : '不公开这句说法'}
    label="理由"
    hint={show ? '会记下来，备查。' : '说的人能看到，可以申诉一次。'}
    placeholder={show ? '例：没有不妥' : '例：指向具体的人'}
    submit={show ? '公开' : '不公开'}
    kind={show ? 'pri' : 'bad'}
    max={MAX_REASON}
    missing="请写明理由"
    change={(words) => moderate(said.id, show, words)}
    done={({ state }) => (state === 'shown' ? '已公开' : '已处理，不公开')}
    {...sheet}
  >
    <Quote words={said.words} />
  </WordsSheet>
);
