import { View } from '@tarojs/components';
import { ROLE_LABELS } from '#types/roles.labels';
import { goTo } from '../../shared/api/navigate';
import { useStore } from '../../shared/device/store';
import { dayText } from '../../shared/format/dates';
import { type Me, RENEW_AFTER_MS } from '../../shared/session/session';
import { unreadStore, unreadText } from '../../shared/session/unread';
import { useSession } from '../../shared/session/use-session';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Screen } from '../../shared/ui/frame/screen';
import { Avatar } from '../../shared/ui/show/avatar';
import { Tag } from '../../shared/ui/show/tag';
import { AboutCells } from './about-cells';
import { ReadingCells } from './reading-cells';

function Person({ me }: { me: Me }) {
  return (
    <Card>
      <View className="gc__r">
        <Avatar name={me.name} />
        <View className="gc__m">
          <View className="card__t">{me.name || '还没有填写姓名'}</View>
          <View className="gc__w">{me.phone ?? '还没有验证手机号'}</View>
        </View>
      </View>
      {me.memberships.map((m) => (
        <View className="me__r" key={`${m.role}${m.territory}`}>
          <Tag tone="pri" icon="shield">
            {ROLE_LABELS[m.role]}
          </Tag>
          <View className="gc__w">
            {m.label}
            {periodText(m)}
          </View>
        </View>
      ))}
    </Card>
  );
}

/** Whoever holds an office for a time is told until when. */
const periodText = ({ until }: Me['memberships'][number]): string =>
  until === null ? '' : `，到 ${dayText(until, Date.now())}`;

const residenceState = (residence: Me['residence']): string => {
  if (!residence) return '登记后，您的诉求直接到达您的网格员';
  return residence.level === 'L2' ? `${residence.label}，网格员已确认` : `${residence.label}，等网格员确认`;
};

export function MeScreen() {
  const session = useSession(RENEW_AFTER_MS.pageWithoutCall);
  const unread = useStore(unreadStore);
  return (
    <Screen>
      <Faces load={session} skeleton="detail">
        {(me) => (
          <>
            <Person me={me} />
            <Cells>
              <Cell
                icon="house"
                title="我的住处"
                words={residenceState(me.residence)}
                onTap={() => goTo('/community/pages/residence/index')}
              />
              <Cell
                icon="bell"
                title="我的消息"
                words="诉求进展和待办提醒，微信没提醒到的也在"
                {...(unread > 0 ? { value: `${unreadText(unread)} 条新消息` } : {})}
                onTap={() => goTo('/messages/pages/list/index')}
              />
              <Cell
                icon="me"
                title="我的信息"
                words="查看、更正、导出，注销账号"
                onTap={() => goTo('/community/pages/my-data/index')}
              />
              <Cell
                icon="people"
                title="我的身份码"
                words="任职时，给工作人员扫"
                onTap={() => goTo('/community/pages/code/index')}
              />
              <Cell
                icon="shield"
                title="隐私与同意"
                words={me.privacyAccepted === false ? '您还没有同意隐私保护说明' : '您已同意，随时可以撤回'}
                onTap={() => goTo('/community/pages/privacy/index')}
              />
            </Cells>
          </>
        )}
      </Faces>
      <ReadingCells />
      <AboutCells supervisionPhone={session.me?.gridCard?.supervisionPhone ?? ''} />
    </Screen>
  );
}
