import './community.scss';
import { useState } from 'react';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { failureText } from '../shared/format/failure-text';
import { useLoad } from '../shared/load/use-load';
import { forgetSignIn, meStore, signIn } from '../shared/session/session';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { toast } from '../shared/ui/over/toast';
import { correctPhone, getMyData } from './community.client';
import { CloseAccount } from './my/close-account';
import { forgetPhone } from './my/forget-phone';
import { isAccepted } from './my/my-data.view';
import { MyFacts } from './my/my-facts';
import { NameSheet } from './my/name-sheet';
import { useExport } from './my/use-export';

/** What is kept about me: to see, correct, take along and end. */
export function MyDataScreen() {
  const load = useLoad('community.myData', getMyData);
  const [naming, setNaming] = useState(false);
  const me = useStore(meStore);
  const file = useExport();

  async function changed(words: string) {
    toast(words, 'pri');
    setNaming(false);
    forgetSignIn();
    await Promise.all([signIn(), load.reload()]);
  }

  async function newPhone(code: string) {
    const reply = await correctPhone(code);
    if (reply.ok) await changed('手机号已更换');
    else toast(failureText(reply.error), 'bad');
  }

  async function closed() {
    forgetPhone();
    forgetSignIn();
    await signIn();
    toast('账号已注销，您的个人信息已经删除', 'pri');
    goTo('/pages/home/index');
  }

  const footer = file.ready ? (
    <Button key="keep" kind="sec" block icon="send" onTap={file.keep}>
      保存导出的文件
    </Button>
  ) : (
    <Button key="collect" kind="sec" block loading={file.busy} onTap={file.collect}>
      导出我的全部信息
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Faces load={load} skeleton="detail">
        {(data) => (
          <>
            <MyFacts
              data={data}
              now={Date.now()}
              mayAsk={me?.privacyAccepted !== false && isAccepted(data)}
              onName={() => setNaming(true)}
              onPhoneCode={(code) => void newPhone(code)}
            />
            {data.since !== null && <CloseAccount onClosed={() => void closed()} />}
            {naming && (
              <NameSheet
                name={data.name}
                onClose={() => setNaming(false)}
                onDone={() => void changed('姓名已更正')}
              />
            )}
          </>
        )}
      </Faces>
    </Screen>
  );
}
