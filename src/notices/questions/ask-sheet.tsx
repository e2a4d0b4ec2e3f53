import { MAX_QUESTION } from '#types/notices.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { ask } from '../notices.changes';
import { askedText } from './question.view';

type Props = { noticeId: string; onClose: () => void; onSent: () => void };

export function AskSheet({ noticeId, onClose, onSent }: Props) {
  return (
    <WordsSheet<'notices.ask'>
      draftKey={`notice-ask:${noticeId}`}
      title="向社区提问"
      label="您想问什么"
      hint="回答后大家都能看到问题和回答，不显示您的名字。请不要写电话、门牌号等个人信息。"
      placeholder="例：停水到几点？一楼要不要关总阀？"
      submit="提问"
      max={MAX_QUESTION}
      missing="请写下您的问题"
      change={(words) => ask(noticeId, words)}
      done={({ state }) => askedText(state)}
      onClose={onClose}
      onSent={onSent}
    />
  );
}
