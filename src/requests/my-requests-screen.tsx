import './requests.scss';
import { View } from '@tarojs/components';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { usePages } from '../shared/load/use-pages';
import { queue } from '../shared/offline/queue.device';
import { SUBMIT_URL } from '../shared/request/request.view';
import { RequestCard } from '../shared/request/request-card';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { queuedRequests } from './components/queued.view';
import { QueuedCard } from './components/queued-card';
import { useReloadWhenSent } from './components/use-reload-when-sent';
import { listMine } from './requests.client';

const EMPTY = {
  icon: 'list',
  title: '还没有诉求',
  words: '路灯坏了、垃圾没清、家里要人帮忙，都可以告诉我们。',
  action: '我要反映',
  onAction: () => goTo(SUBMIT_URL),
} as const;

export function MyRequestsScreen() {
  const list = usePages('requests.mine', listMine);
  const queued = queuedRequests(useStore(queue.waiting));
  useReloadWhenSent(queued.length, list.reload);
  const footer = (
    <Button kind="pri" block icon="plus" onTap={() => goTo(SUBMIT_URL)}>
      我要反映
    </Button>
  );
  const hasContent = queued.length > 0 || (list.data?.items.length ?? 0) > 0;
  return (
    <Screen {...(hasContent ? { footer } : {})}>
      {queued.map((waiting) => (
        <QueuedCard key={waiting.key} waiting={waiting} />
      ))}
      <Faces
        load={list}
        skeleton="list"
        isEmpty={({ items }) => items.length === 0 && queued.length === 0}
        empty={EMPTY}
      >
        {({ items }) => (
          <View aria-role="group" aria-label="我的诉求">
            {items.map((request) => (
              <RequestCard key={request.id} request={request} />
            ))}
          </View>
        )}
      </Faces>
      <MoreRow list={list} />
    </Screen>
  );
}
