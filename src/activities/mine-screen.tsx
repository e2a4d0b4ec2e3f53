import './activities.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { listMyActivities } from './activities.client';
import { detailUrl, GATE_URL, LIST_URL } from './activities.urls';
import { rowOf } from './activity.view';
import { isGateOpen, shortPlace } from './detail/my-place.view';
import { ActivityRow } from './list/activity-row';
import { useWaiting } from './use-waiting';

const EMPTY = {
  icon: 'people',
  title: '还没有报过名',
  words: '看看社区有什么活动，挑一个合适的。',
  action: '看活动',
  onAction: () => goTo(LIST_URL),
} as const;

/** What the reader signed up for, waits for, or was in; the newest first. */
export function MyActivitiesScreen() {
  const list = usePages('activities.mine', listMyActivities);
  const waiting = useWaiting(
    ['activities.signUp', 'activities.withdraw', 'activities.answerOffer'],
    () => void list.reload(),
  );
  const now = Date.now();
  const atGate = list.data?.items.some((each) => each.mine?.standing === 'in' && isGateOpen(each, now));
  const footer = atGate && (
    <Button kind="pri" block icon="check" onTap={() => goTo(GATE_URL)}>
      签到、签退
    </Button>
  );
  return (
    <Screen footer={footer}>
      {waiting.length > 0 && (
        <Notice tone="info" icon="offline">
          {`${waiting.length} 项操作已保存在手机上，有信号后自动发送。`}
        </Notice>
      )}
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((activity) => (
            <ActivityRow
              key={activity.id}
              row={{
                ...rowOf(activity, now),
                places: activity.mine ? shortPlace(activity.mine, now) : '',
              }}
              onTap={() => goTo(detailUrl(activity.id))}
            />
          ))
        }
      </PageList>
    </Screen>
  );
}
