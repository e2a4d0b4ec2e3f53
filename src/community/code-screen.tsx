import './code/code.scss';
import { goTo } from '../shared/api/navigate';
import { useLoad } from '../shared/load/use-load';
import { PrivacyFirst } from '../shared/session/privacy-first';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { CodeCard } from './code/code-card';
import { showCode } from './community.client';

/** Who is to be appointed shows this to whoever appoints them. */
export function CodeScreen() {
  // an old code opens nothing, so none stays on the phone
  const load = useLoad('community.code', showCode, false);
  // nobody is known who has not accepted the notice
  if (load.error?.code === 'NOT_FOUND_OR_FORBIDDEN')
    return <PrivacyFirst what="出示身份码，要先记下您是谁。" />;
  return (
    <Screen>
      <Faces load={load} skeleton="detail">
        {(shown) => (
          <>
            {shown.name === '' && (
              <Notice
                tone="warn"
                icon="me"
                action="去填写"
                onAction={() => goTo('/community/pages/my-data/index')}
              >
                您还没有填写姓名。先填好，工作人员才能为您办理任职。
              </Notice>
            )}
            <CodeCard shown={shown} onEnd={load.reload} />
            <Notice tone="info" icon="shield">
              只在当面办理时出示。扫到的人能看到您的姓名和打了码的手机号。
            </Notice>
          </>
        )}
      </Faces>
    </Screen>
  );
}
