import type { NoticeQuestion } from '#types/notice-questions';
import { whenText } from '../../shared/format/dates';
import { CardWords } from '../../shared/ui/frame/card-words';
import { stateOf } from './question.view';

type Props = {
  question: NoticeQuestion;
  onReport: () => void;
  /** Only for staff. */
  onAnswer?: () => void;
};

export function QuestionCard({ question, onReport, onAnswer }: Props) {
  const { words, at, mine, answer } = question;
  const mark = stateOf(question);
  const now = Date.now();
  return (
    <CardWords
      head={`${mine ? '您问' : '居民问'} · ${whenText(at, now)}`}
      mark={mark}
      lines={[
        { words },
        answer && { words: `${answer.by} 答 · ${whenText(answer.at, now)}\n${answer.words}`, look: 'sunk' },
      ]}
      acts={{
        className: 'nt-q__f',
        buttons: [
          onAnswer !== undefined &&
            !answer && { words: '回答', label: `回答：${words}`, kind: 'sec', icon: 'edit', onTap: onAnswer },
          !mine && { words: '举报', label: `举报：${words}`, kind: 'plain', icon: 'warn', onTap: onReport },
        ],
      }}
    />
  );
}
