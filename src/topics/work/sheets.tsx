import type { TopicAction } from '#types/topics.labels';
import { WordedSheet } from '../../shared/form/worded-sheet';
import { CallSheet } from './call-sheet';
import { CorrectSheet } from './correct-sheet';
import { DecideSheet } from './decide-sheet';
import { FeedbackSheet } from './feedback-sheet';
import { PartiesSheet } from './parties-sheet';
import { PlanSheet } from './plan-sheet';
import { RecordSheet } from './record-sheet';
import type { SheetProps } from './sheet.types';
import { ACCEPT, CLOSE, HIDE, REFUSE, SHOW } from './worded';

export type Doing =
  | Exclude<TopicAction, 'approve' | 'screen' | 'moderate'>
  | 'accept'
  | 'refuse'
  | 'show'
  | 'hide';

const FORMS = {
  parties: PartiesSheet,
  call: CallSheet,
  record: RecordSheet,
  plan: PlanSheet,
  decide: DecideSheet,
  feedback: FeedbackSheet,
  correct: CorrectSheet,
};

/** The sheet of the step that somebody takes. */
export function Sheets({ doing, ...props }: SheetProps & { doing: Doing | null }) {
  const { topic, onClose, onSent } = props;
  const worded = { about: topic, quote: topic.words, onClose, onSent };
  switch (doing) {
    case null:
      return null;
    case 'accept':
      return <WordedSheet action={ACCEPT} {...worded} />;
    case 'refuse':
      return <WordedSheet action={REFUSE} {...worded} />;
    case 'show':
      return <WordedSheet action={SHOW} {...worded} />;
    case 'hide':
      return <WordedSheet action={HIDE} {...worded} />;
    case 'close':
      return <WordedSheet action={CLOSE} {...worded} />;
    default: {
      const Form = FORMS[doing];
      return <Form {...props} />;
    }
  }
}
