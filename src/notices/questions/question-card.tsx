import { Button, View } from '@tarojs/components';
import type { NoticeQuestion } from '#types/notice-questions';
import { whenText } from '../../shared/format/dates';
import { buttonClass } from '../../shared/ui/input/button';
import type { ActionButton } from '../../shared/ui/input/button-row';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { stateOf } from './question.view';

type Props = {
  question: NoticeQuestion;
  onReport: () => void;
  /** Only for staff. */
  onAnswer?: () => void;
};

/** A question with its answer. In one template (`compileMode`), for there are many of them. */
export function QuestionCard({ question, onReport, onAnswer }: Props) {
  const { words, at, mine, answer } = question;
  const mark = stateOf(question);
  const now = Date.now();
  const asked = `${mine ? '您问' : '居民问'} · ${whenText(at, now)}`;
  const offered: readonly (ActionButton | false)[] = [
    onAnswer !== undefined &&
      !answer && { words: '回答', label: `回答：${words}`, kind: 'sec', icon: 'edit', onTap: onAnswer },
    !mine && { words: '举报', label: `举报：${words}`, kind: 'plain', icon: 'warn', onTap: onReport },
  ];
  const buttons = offered.filter((button) => button !== false);
  return (
    <View compileMode className="card">
      <View className="nt-q__h">
        <View className="nt-q__s">{asked}</View>
        {mark && (
          <View className={tagClass(mark.tone)}>
            <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
            <View>{mark.words}</View>
          </View>
        )}
      </View>
      <View className="nt-q__w">{words}</View>
      {answer && (
        <View className="nt-q__a">
          <View className="nt-q__s">{`${answer.by} 答 · ${whenText(answer.at, now)}`}</View>
          <View className="nt-q__w">{answer.words}</View>
        </View>
      )}
      <View className="nt-q__f">
        {buttons.map((button) => (
          <Button
            key={button.words}
            className={buttonClass({ kind: button.kind, size: 'sm' })}
            hoverClass="btn--down"
            aria-role="button"
            aria-label={button.label}
            onClick={button.onTap}
          >
            <View className={iconClass(button.icon)} aria-hidden="true" />
            <View className="btn__t">{button.words}</View>
          </Button>
        ))}
      </View>
    </View>
  );
}
