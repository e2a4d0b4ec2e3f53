import { View } from '@tarojs/components';
import { MESSAGE_STATE_LABELS } from '#types/messages.labels';
import { goTo } from '../shared/api/navigate';
import { apart } from '../shared/format/apart';
import { whenText } from '../shared/format/dates';
import { Card } from '../shared/ui/frame/card';
import { iconClass } from '../shared/ui/show/icon';
import { tagClass } from '../shared/ui/show/tag';
import { type Message, markOf, spokenOf } from './message.view';

/** What WeChat said, line by line, and whether it could; a tap opens what it is about. One template, for lists. */
function Words({ message, when }: { message: Message; when: string }) {
  const mark = markOf(message.state);
  return (
    <View
      compileMode
      hoverClass="ms--down"
      aria-role="button"
      aria-label={spokenOf(message, when)}
      onClick={() => goTo(`/${message.page}`)}
    >
      <View className="ms__h">
        <View className="ms__t">{apart(message.title)}</View>
        {message.isNew && <View className="tag tag--pri">{apart('新')}</View>}
      </View>
      {message.lines.map(({ label, text }) => (
        <View className="ms__l" key={label}>
          <View className="ms__k">{apart(label)}</View>
          <View className="ms__v">{apart(text)}</View>
        </View>
      ))}
      <View className="ms__f">
        <View className="ms__w">{apart(when)}</View>
        <View className={tagClass(mark.tone)}>
          <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
          <View>{MESSAGE_STATE_LABELS[message.state]}</View>
        </View>
      </View>
    </View>
  );
}

export function MessageCard({ message }: { message: Message }) {
  return (
    <Card>
      <Words message={message} when={whenText(message.at, Date.now())} />
    </Card>
  );
}
