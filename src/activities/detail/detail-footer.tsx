import { View } from '@tarojs/components';
import { STANDING_LABELS } from '#types/activities.labels';
import type { ActivityDetail } from '#types/activity-shapes';
import { useAct } from '../../shared/offline/use-act';
import { Button } from '../../shared/ui/input/button';
import { confirm } from '../../shared/ui/over/toast';
import { answerOffer, withdraw } from '../activities.changes';

const QUESTION = {
  title: '退出报名？',
  words: '空出的名额会让给候补的邻居。还想参加要重新报名。',
  yes: '退出',
  danger: true,
} as const;

type Props = { activity: ActivityDetail; onSignUp: () => void; onDone: () => void };

function Offer({ activity, onDone }: Omit<Props, 'onSignUp'>) {
  const { busy, act } = useAct(onDone);
  return (
    <View className="ac-acts">
      <Button kind="sec" loading={busy} onTap={() => void act(answerOffer(activity, false), '已让给下一位')}>
        不去了
      </Button>
      <Button
        kind="pri"
        icon="check"
        loading={busy}
        onTap={() => void act(answerOffer(activity, true), '报名成功，请准时参加')}
      >
        确认参加
      </Button>
    </View>
  );
}

function Withdraw({ activity, onDone }: Omit<Props, 'onSignUp'>) {
  const { busy, act } = useAct(onDone);
  const isWaiting = activity.mine?.standing === 'waiting';
  const press = async () => {
    if (await confirm(QUESTION)) await act(withdraw(activity, ''), STANDING_LABELS.withdrawn);
  };
  return (
    <Button kind="sec" block loading={busy} onTap={() => void press()}>
      {isWaiting ? '不再候补' : '退出报名'}
    </Button>
  );
}

/** The one thing that can be done about one's own place now. */
export function DetailFooter({ activity, onSignUp, onDone }: Props) {
  const { may, status } = activity;
  if (may.includes('answerOffer')) return <Offer activity={activity} onDone={onDone} />;
  if (may.includes('withdraw')) return <Withdraw activity={activity} onDone={onDone} />;
  return (
    <Button kind="pri" block icon="plus" onTap={onSignUp}>
      {status === 'full' ? '排候补' : '报名参加'}
    </Button>
  );
}

export const hasFooter = ({ may }: ActivityDetail): boolean =>
  may.includes('signUp') || may.includes('withdraw') || may.includes('answerOffer');
