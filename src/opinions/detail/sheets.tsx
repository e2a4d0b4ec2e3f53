import { MAX_REASON } from '#types/moderation.labels';
import type { StatementCard } from '#types/opinion-shapes';
import { MAX_CLOSING, MAX_STATEMENT } from '#types/opinions.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { ReportSheet } from '../../shared/moderation/report-sheet';
import { appeal, close, report, say } from '../opinions.changes';

type Said = Pick<StatementCard, 'id' | 'words'>;
export type Doing = { what: 'say' | 'close' } | { what: 'report' | 'appeal'; said: Said } | null;

type Props = { id: string; doing: Doing; onClose: () => void; onSent: () => void };

const SaySheet = ({ id, ...sheet }: Omit<Props, 'doing'>) => (
  <WordsSheet<'opinions.say'>
    draftKey={`opinion-say:${id}`}
    title="说一句自己的"
    label="您的说法"
    hint="一句话只说一件事，别人才好表态。不显示您的全名，请不要写电话和别人的名字。"
    placeholder="例：单元门口要留出接送老人的地方"
    submit="说出来"
    max={MAX_STATEMENT}
    missing="请写一句话"
    change={(words) => say(id, words)}
    done={({ state }) =>
      state === 'shown' ? '已公开，大家可以表态了' : '已收到，正在审核，通过后大家才能看到'
    }
    {...sheet}
  />
);

const CloseSheet = ({ id, ...sheet }: Omit<Props, 'doing'>) => (
  <WordsSheet<'opinions.close'>
    draftKey={`opinion-close:${id}`}
    title="提前结束"
    label="为什么现在结束"
    hint="大家都能看到。结束后不能再表态，几分钟内会最后算一次。"
    submit="结束"
    kind="bad"
    max={MAX_CLOSING}
    missing="请写明原因"
    change={(words) => close(id, words)}
    done={() => '已结束'}
    {...sheet}
  />
);

const AppealSheet = ({ said, ...sheet }: { said: Said; onClose: () => void; onSent: () => void }) => (
  <WordsSheet<'opinions.appeal'>
    draftKey={`opinion-appeal:${said.id}`}
    title="申诉"
    label="为什么应该公开"
    hint="会由另一位同事来看。每条只能申诉一次。"
    submit="提交申诉"
    max={MAX_REASON}
    missing="请写下您的理由"
    change={(words) => appeal(said.id, words)}
    done={() => '申诉已收到，会由另一位同事来看'}
    {...sheet}
  />
);

/** Whatever is being written about this conversation. */
export function Sheets({ id, doing, ...sheet }: Props) {
  switch (doing?.what) {
    case 'say':
      return <SaySheet id={id} {...sheet} />;
    case 'close':
      return <CloseSheet id={id} {...sheet} />;
    case 'report':
      return <ReportSheet about={doing.said} change={(reason) => report(doing.said.id, reason)} {...sheet} />;
    case 'appeal':
      return <AppealSheet said={doing.said} {...sheet} />;
    default:
      return null;
  }
}
