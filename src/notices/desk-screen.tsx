import './notices.scss';
import { goTo } from '../shared/api/navigate';
import { Rows } from '../shared/beside/rows';
import { OfficeScreen } from '../shared/office/office-screen';
import { Queues } from '../shared/office/queues';
import type { Me } from '../shared/session/session';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Button } from '../shared/ui/input/button';
import { QUEUE_EMPTY, QUEUES } from './desk/desk.view';
import { DESK_COLUMNS, deskWords } from './desk/desk-columns';
import { DeskRow } from './desk/desk-row';
import { mayStop, mayWrite, officesOf } from './desk/offices.view';
import { listDesk } from './notices.client';
import { stopUrl, textsUrl, workUrl, writeUrl } from './notices.urls';
import { WorkScreen } from './work-screen';

const BESIDE = { name: 'notice', title: '信息详情', hint: '从列表里选一条，内容和经过会显示在这里。' };
const NOBODY = { title: '这里是写信息的工作台', words: '社区工作者在这里写和管理发给居民的信息。' };

function Ways({ me, within }: { me: Me; within: string }) {
  return (
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
  );
}

function Notices({ within }: { within: string }) {
  return (
    <Queues
      of={`notices.desk:${within}`}
      queues={QUEUES}
      first="live"
      label="状态"
      fetch={(queue, cursor) => listDesk(within, queue, cursor)}
      empty={QUEUE_EMPTY}
    >
      {(items, queue, { reload }) => (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          columns={DESK_COLUMNS}
          spoken={deskWords}
          label={queue.title}
          reload={reload}
        >
          {items.map((notice) => (
            <DeskRow key={notice.id} notice={notice} onTap={() => goTo(workUrl(notice.id))} />
          ))}
        </Rows>
      )}
    </Queues>
  );
}

/** What one's own territory says to its residents, by state. */
export function DeskScreen() {
  return (
    <OfficeScreen
      officesOf={officesOf}
      nobody={NOBODY}
      beside={{
        ...BESIDE,
        detail: (id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />,
      }}
      footer={({ value }, me) =>
        mayWrite(me) && (
          <Button kind="pri" block icon="edit" onTap={() => goTo(writeUrl(value))}>
            写信息
          </Button>
        )
      }
    >
      {({ value }, me) => (
        <>
          <Ways me={me} within={value} />
          <Notices within={value} />
        </>
      )}
    </OfficeScreen>
  );
}
