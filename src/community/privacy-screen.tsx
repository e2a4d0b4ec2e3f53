import './community.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { PRIVACY_NOTICE, PRIVACY_VERSION } from '#types/privacy.labels';
import { goBack } from '../shared/api/navigate';
import { failureText } from '../shared/format/failure-text';
import { forgetSignIn } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { Card } from '../shared/ui/frame/card';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { confirm, toast } from '../shared/ui/over/toast';
import { Notice } from '../shared/ui/show/notice';
import { decidePrivacy } from './community.client';

const WITHDRAW = {
  title: '撤回同意？',
  words: '撤回后不能再提交诉求和登记住处，已经提交的会继续办理。浏览和打电话不受影响，随时可以再同意。',
  yes: '撤回',
  danger: true,
};

/** The notice in force, and the person's own decision about it. */
export function PrivacyScreen() {
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const accepted = session.me?.privacyAccepted === true;

  async function decide(decision: 'accepted' | 'withdrawn') {
    if (busy || (decision === 'withdrawn' && !(await confirm(WITHDRAW)))) return;
    setBusy(true);
    const reply = await decidePrivacy(decision);
    if (reply.ok) {
      forgetSignIn();
      await session.reload();
      toast(decision === 'accepted' ? '谢谢您的信任' : '已撤回同意', 'pri');
      if (decision === 'accepted') goBack();
    } else toast(failureText(reply.error), 'bad');
    setBusy(false);
  }

  const footer = accepted ? (
    <Button key="no" kind="plain" block loading={busy} onTap={() => void decide('withdrawn')}>
      撤回同意
    </Button>
  ) : (
    <>
      <Button key="later" kind="plain" onTap={() => goBack()}>
        暂不同意
      </Button>
      <Button key="yes" kind="pri" block loading={busy} onTap={() => void decide('accepted')}>
        同意
      </Button>
    </>
  );
  return (
    <Screen {...(session.me ? { footer } : {})}>
      <Notice tone={accepted ? 'pri' : 'info'} icon={accepted ? 'check' : 'info'}>
        {accepted ? '您已同意这份说明，随时可以撤回。' : '同意之前，我们不收集您的任何个人信息。'}
      </Notice>
      {PRIVACY_NOTICE.map(({ title, lines }) => (
        <Card key={title} title={title}>
          {lines.map((line) => (
            <View key={line} className="cm-line">
              {line}
            </View>
          ))}
        </Card>
      ))}
      <View className="cm-hint">版本 {PRIVACY_VERSION}</View>
    </Screen>
  );
}
