import './volunteers.scss';
import { useShareAppMessage } from '@tarojs/taro';
import type { Helped } from '../shared/session/helped';
import type { Me } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { InviteButton } from './device/invite-button';
import { AllowForm } from './helper/allow-form';
import { Remember } from './helper/remember';
import { helperUrl } from './volunteers.urls';

function Invite({ me }: { me: Me }) {
  const url = helperUrl(me.personId);
  useShareAppMessage(() => ({ title: '请同意我帮您报名志愿活动', path: url }));
  return (
    <>
      <Notice tone="info" icon="care">
        家人是注册志愿者、但不方便自己报名时，可以由您来报。要先请家人同意：
      </Notice>
      <Card title="请家人同意我帮忙报名">
        把邀请发给家人，家人在自己的手机上打开、选择和您的关系、点同意。家人随时可以取消。
      </Card>
      <InviteButton url={url} words="把邀请发给家人" />
    </>
  );
}

type Given = { helper: string | null; person: Helped | null };

/** Without a helper: inviting a relative to let oneself help; with one: allowing them to; with a person: knowing whom one may. */
export function HelperScreen({ helper, person }: Given) {
  const session = useSession();
  if (person !== null) return <Remember person={person} />;
  if (helper !== null && helper !== session.me?.personId) return <AllowForm helper={helper} />;
  return (
    <Screen>
      <Faces load={session} skeleton="form">
        {(me) => <Invite me={me} />}
      </Faces>
    </Screen>
  );
}
