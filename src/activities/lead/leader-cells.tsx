import { useState } from 'react';
import type { ActivityAction } from '#types/activities.labels';
import type { ActivityDetail } from '#types/activity-shapes';
import { goTo } from '../../shared/api/navigate';
import { WordsSheet } from '../../shared/form/words-sheet';
import { useAct } from '../../shared/offline/use-act';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { confirm } from '../../shared/ui/over/toast';
import { cancel, publish } from './lead.changes';
import { editUrl, gateUrl, hoursUrl } from './lead.urls';
import { PlacesSheet } from './places-sheet';

const LEADERS: readonly ActivityAction[] = [
  ...(['edit', 'publish', 'setPlaces', 'cancel'] as const),
  ...(['gateCode', 'mark', 'settlePresence', 'settle', 'readHours'] as const),
];

const gateWords = ({ status }: ActivityDetail): string =>
  status === 'ended' ? '核对谁到场、多长时间' : '签到码、名单、候补';

type Props = { activity: ActivityDetail; reload: () => void };
type Cancelling = { alsoLater: boolean };

/** Of one that repeats and has not begun, this time alone or all the times to come. */
function CancelCells({ activity, onTap }: Pick<Props, 'activity'> & { onTap: (how: Cancelling) => void }) {
  const { status, repeat } = activity;
  if (repeat === null || (status !== 'open' && status !== 'full'))
    return (
      <Cell
        icon="close"
        title="取消活动"
        words="已报名的人会收到通知"
        onTap={() => onTap({ alsoLater: true })}
      />
    );
  return (
    <>
      <Cell
        icon="close"
        title="只取消这一次"
        words="已报名的人会收到通知，下一次照常"
        onTap={() => onTap({ alsoLater: false })}
      />
      <Cell
        icon="close"
        title="取消，以后也不办了"
        words="这一次取消，不再自动开下一次"
        onTap={() => onTap({ alsoLater: true })}
      />
    </>
  );
}

function CancelSheet({ activity, reload, how, onClose }: Props & { how: Cancelling; onClose: () => void }) {
  return (
    <WordsSheet
      draftKey={`activity-cancel:${activity.id}`}
      title={how.alsoLater ? '取消活动' : '只取消这一次'}
      label="为什么取消"
      hint="已报名和候补的人会看到这句话。"
      placeholder="例如：明天有大雨"
      submit={how.alsoLater ? '取消活动' : '取消这一次'}
      kind="bad"
      max={200}
      missing="请写明原因，方便大家安排时间"
      change={(words) => cancel(activity, words, how.alsoLater)}
      done={() => (how.alsoLater ? '活动已取消' : '这一次已取消，下一次照常')}
      onSent={reload}
      onClose={onClose}
    />
  );
}

/** What those who lead an activity may do now; for everybody else nothing at all. */
export function LeaderCells({ activity, reload }: Props) {
  const [placing, setPlacing] = useState(false);
  const [cancelling, setCancelling] = useState<Cancelling | null>(null);
  const { busy, act } = useAct(reload);
  const may = (action: ActivityAction) => activity.may.includes(action);
  if (!LEADERS.some(may)) return null;
  const ask = async () => {
    const words = '发布后大家就能报名，内容不能再改，名额还可以调整。';
    if (!busy && (await confirm({ title: '发布这个活动？', words, yes: '发布' }))) {
      await act(publish(activity), '已发布，可以报名了');
    }
  };
  return (
    <>
      <Cells title="带队">
        {may('mark') && (
          <Cell
            icon="check"
            title={activity.status === 'ended' ? '核对到场时间' : '到场登记'}
            words={gateWords(activity)}
            onTap={() => goTo(gateUrl(activity.id))}
          />
        )}
        {may('readHours') && (
          <Cell
            icon="star"
            title="时长和评价"
            words="看每个人的时长，评价服务，提出更正"
            onTap={() => goTo(hoursUrl(activity.id))}
          />
        )}
        {may('edit') && <Cell icon="edit" title="修改草稿" onTap={() => goTo(editUrl(activity.id))} />}
        {may('publish') && (
          <Cell icon="send" title="发布活动" words="发布后开始报名" onTap={() => void ask()} />
        )}
        {may('setPlaces') && <Cell icon="people" title="调整名额" onTap={() => setPlacing(true)} />}
        {may('cancel') && <CancelCells activity={activity} onTap={setCancelling} />}
      </Cells>
      {placing && <PlacesSheet activity={activity} onClose={() => setPlacing(false)} onDone={reload} />}
      {cancelling && (
        <CancelSheet
          activity={activity}
          reload={reload}
          how={cancelling}
          onClose={() => setCancelling(null)}
        />
      )}
    </>
  );
}
