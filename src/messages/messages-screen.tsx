import './messages.scss';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { MessageCard } from './message-card';
import { listMessages } from './messages.client';
import { useMarkRead } from './use-mark-read';

const EMPTY = {
  icon: 'bell',
  title: '还没有消息',
  words: '诉求有进展、有事请您办理时，会在这里告诉您；微信提醒没收到的，这里也有。',
} as const;

/** Everything that was sent to me, whatever came of it at WeChat. */
export function MessagesScreen() {
  const list = usePages('messages.mine', listMessages);
  useMarkRead(list.staleSince === null ? list.data?.items[0] : undefined);
  return (
    <Screen>
      <PageList list={list} empty={EMPTY}>
        {(items) => items.map((message) => <MessageCard key={message.id} message={message} />)}
      </PageList>
    </Screen>
  );
}
