import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import type { Registration } from '#types/volunteers';
import { RELATION_LABELS } from '#types/volunteers.labels';
import { useAct } from '../../shared/offline/use-act';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { InviteButton } from '../device/invite-button';
import { dropHelper } from '../volunteers.changes';
import { helpedUrl } from '../volunteers.urls';

/** They find the way to sign this person up in the app only after they have opened this. */
function Tell({ personId, name }: Registration) {
  const url = helpedUrl(personId, name);
  useShareAppMessage(() => ({ title: `${name}请您帮忙报名志愿活动`, path: url }));
  return <InviteButton url={url} words="告诉他们怎么帮我报名" />;
}

type Helper = Registration['helpers'][number];

function HelperRow({ helper, onDone }: { helper: Helper; onDone: () => void }) {
  const { busy, act } = useAct(onDone);
  return (
    <View className="vo-line vo-row__h">
      <View>{`${helper.name}（${RELATION_LABELS[helper.relation]}）`}</View>
      <Button
        size="sm"
        kind="plain"
        loading={busy}
        label={`去掉 ${helper.name}`}
        onTap={() => void act(dropHelper(helper), '已去掉')}
      >
        去掉
      </Button>
    </View>
  );
}

/** Who may sign this person up besides themselves. */
export function HelpersCard({ registration, onDone }: { registration: Registration; onDone: () => void }) {
  const { helpers } = registration;
  return (
    <Card title="可以帮我报名的人">
      <View className="vo-row__s">
        {helpers.length === 0
          ? '您可以请家人帮您报名：请家人在自己手机的“帮家人报名”里把邀请发给您，您打开后点同意。网格员也可以帮您报名。'
          : '除了您自己和网格员，这些人可以帮您报名、退出。'}
      </View>
      {helpers.map((helper) => (
        <HelperRow key={helper.personId} helper={helper} onDone={onDone} />
      ))}
      {helpers.length > 0 && <Tell {...registration} />}
    </Card>
  );
}
