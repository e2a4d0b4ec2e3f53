import './notices.scss';
import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import type { NoticeDetail } from '#types/notices';
import type { NoticeAction } from '#types/notices.labels';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { useLoad } from '../shared/load/use-load';
import { meStore } from '../shared/session/session';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { mayHang } from './desk/offices.view';
import { Head } from './detail/head';
import { shareCard } from './detail/share.view';
import { ShareSheet } from './detail/share-sheet';
import { useMarkRead } from './detail/use-mark-read';
import { CorrectionStrip, Versions } from './detail/versions';
import { WithdrawnStub } from './detail/withdrawn-stub';
import { getNotice } from './notices.client';
import { questionsUrl, workUrl } from './notices.urls';
import { Doc } from './text/doc';
import { PrintCell } from './work/print-cell';

const STAFF_ACTIONS: readonly NoticeAction[] = ['correct', 'withdraw', 'reach', 'answer'];

/** What those do with it who work with it: staff on its page, whoever stands before a board prints it here. */
function Ways({ notice }: { notice: NoticeDetail }) {
  const me = useStore(meStore);
  if (STAFF_ACTIONS.some((action) => notice.may.includes(action)))
    return (
      <Cells>
        <Cell
          icon="desk"
          title="管理这条信息"
          words="更正、撤回、看有多少人读过"
          onTap={() => goTo(workUrl(notice.id))}
        />
      </Cells>
    );
  if (!me || notice.withdrawn || !mayHang(me, notice.audience)) return null;
  return (
    <Cells>
      <PrintCell id={notice.id} />
    </Cells>
  );
}

/** One notice as everybody reads it. */
export function DetailScreen({ id }: { id: string }) {
  const load = useLoad(`notices.get:${id}`, () => getNotice(id));
  const [sharing, setSharing] = useState(false);
  const notice = load.face === 'content' ? load.data : null;
  useMarkRead(notice);
  useShareAppMessage(() => shareCard(notice));
  const footer = notice && !notice.withdrawn && (
    <>
      <Button kind="sec" icon="share" onTap={() => setSharing(true)}>
        转发
      </Button>
      <Button kind="pri" icon="chat" onTap={() => goTo(questionsUrl(id))}>
        {notice.may.includes('ask') ? '提问' : '看提问'}
      </Button>
    </>
  );
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(data) =>
          data.withdrawn ? (
            <WithdrawnStub title={data.title} from={data.from} withdrawn={data.withdrawn} />
          ) : (
            <>
              <CorrectionStrip notice={data} />
              <Card>
                <Head notice={data} />
                <Doc blocks={data.blocks} files={data.files} />
              </Card>
              <Versions notice={data} />
            </>
          )
        }
      </Faces>
      {notice && <Ways notice={notice} />}
      {sharing && notice && <ShareSheet notice={notice} onClose={() => setSharing(false)} />}
    </Screen>
  );
}
