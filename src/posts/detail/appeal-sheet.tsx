import { MAX_REASON } from '#types/moderation.labels';
import type { QueuedText } from '#types/post-desk';
import { WordsSheet } from '../../shared/form/words-sheet';
import { appeal } from '../posts.changes';

type Props = { id: QueuedText['id']; onClose: () => void; onSent: () => void };

/** Once, and decided by somebody else than before. */
export const AppealSheet = ({ id, ...sheet }: Props) => (
  <WordsSheet<'posts.appeal'>
    draftKey={`post-appeal:${id}`}
    title="申诉"
    label="为什么应该公开"
    hint="会由另一位同事来看。每条只能申诉一次。"
    submit="提交申诉"
    max={MAX_REASON}
    missing="请写下您的理由"
    change={(words) => appeal(id, words)}
    done={() => '申诉已收到，会由另一位同事来看'}
    {...sheet}
  />
);
