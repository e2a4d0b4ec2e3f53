import './notices.scss';
import { useState } from 'react';
import { NOTICE_QUEUE_LABELS, type NoticeQueue } from '#types/notices.labels';
import { goTo } from '../shared/api/navigate';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import type { Me } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { PickerRow } from '../shared/ui/input/picker-row';
import { Segmented } from '../shared/ui/input/segmented';
import { QUEUE_EMPTY, QUEUES } from './desk/desk.view';
import { DESK_COLUMNS, deskWords } from './desk/desk-columns';
import { DeskRow } from './desk/desk-row';
import { mayStop, mayWrite, officesOf } from './desk/offices.view';
import { listDesk } from './notices.client';
import { stopUrl, textsUrl, workUrl, writeUrl } from './notices.urls';
import { WorkScreen } from './work-screen';

type Props = { me: Me; within: string; onWithin: (within: string) => void };

function Desk({ me, within, onWithin }: Props) {
  const offices = officesOf(me).map(({ id, name }) => ({ value: id, title: name }));
  const [queue, setQueue] = useState<NoticeQueue>('live');
  const list = usePages(`notices.desk:${within}:${queue}`, (cursor) => listDesk(within, queue, cursor));
  return (
    <>
      {offices.length > 1 && (
        <PickerRow options={offices} value={within} onChange={onWithin} label="范围" placeholder="请选择" />
      )}
      <Cells>
        <Cell
          icon="chat"
          title="居民提问"
          words="回答提问，审核举报和申诉"
          onTap={() => goTo(textsUrl(within))}
        />
        {mayStop(me) && (
          <Cell
            icon="shield"
            title="停用同事的账号"
            words="账号被盗用时，一次撤回它发布的信息"
            onTap={() => goTo(stopUrl(within))}
          />
        )}
      </Cells>
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="状态" />
      <PageList list={list} empty={QUEUE_EMPTY[queue]}>
        {(items) => (
          <Rows
            items={items}
            keyOf={({ id }) => id}
            columns={DESK_COLUMNS}
            spoken={deskWords}
            label={NOTICE_QUEUE_LABELS[queue]}
            reload={list.reload}
          >
            {items.map((notice) => (
              <DeskRow key={notice.id} notice={notice} onTap={() => goTo(workUrl(notice.id))} />
            ))}
          </Rows>
        )}
      </PageList>
    </>
  );
}

/** What one's own territory says to its residents, by state. */
export function DeskScreen() {
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const within = chosen ?? (session.me && officesOf(session.me)[0]?.id) ?? null;
  const footer = session.me && within && mayWrite(session.me) && (
    <Button kind="pri" block icon="edit" onTap={() => goTo(writeUrl(within))}>
      写信息
    </Button>
  );
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={session} skeleton="list">
        {(me) =>
          within ? (
            <Beside
              name="notice"
              title="信息详情"
              hint="从列表里选一条，内容和经过会显示在这里。"
              detail={(id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />}
            >
              <Desk me={me} within={within} onWithin={setChosen} />
            </Beside>
          ) : (
            <BlankFace
              icon="desk"
              title="这里是写信息的工作台"
              words="社区工作者在这里写和管理发给居民的信息。"
            />
          )
        }
      </Faces>
    </Screen>
  );
}
