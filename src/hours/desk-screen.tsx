import './hours.scss';
import type { ReactNode } from 'react';
import { goTo } from '../shared/api/navigate';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import { areaLookedAfter } from '../shared/session/area';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { opinionText, RECORD_COLUMNS, spokenRecord, whoseText } from './desk/record-columns';
import { listActivity, listOpen } from './hours.client';
import { recordUrl } from './hours.urls';
import { RecordRow } from './mine/record-row';
import { RecordScreen } from './record-screen';

const NOTHING_OPEN = {
  icon: 'done',
  title: '没有要处理的更正',
  words: '志愿者申请更正，或同事提出更正后，会出现在这里。',
} as const;
const NOT_YET = {
  icon: 'clock',
  title: '时长还没有记录',
  words: '完成核对后一分钟内，每个人的时长会出现在这里。',
} as const;

type Listing = { name: string; fetch: (cursor: string | null) => ReturnType<typeof listOpen> };

function Records({ name, fetch, empty }: Listing & { empty: typeof NOTHING_OPEN | typeof NOT_YET }) {
  const list = usePages(name, fetch);
  return (
    <PageList list={list} empty={empty}>
      {(items) => (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          columns={RECORD_COLUMNS}
          spoken={spokenRecord}
          label="服务时长"
          reload={list.reload}
        >
          {items.map((record) => (
            <RecordRow
              key={record.id}
              record={record}
              whose={whoseText(record)}
              opinion={opinionText(record)}
              onTap={() => goTo(recordUrl(record.id))}
            />
          ))}
        </Rows>
      )}
    </PageList>
  );
}

const AtDesk = ({ children }: { children: ReactNode }) => (
  <Beside
    name="record"
    title="服务记录"
    hint="从列表里选一条，时长和经过会显示在这里。"
    detail={(id, changed) => <RecordScreen key={id} id={id} onChanged={changed} />}
  >
    {children}
  </Beside>
);

function OpenRecords() {
  const session = useSession();
  const within = session.isStaff ? areaLookedAfter(session.me) : null;
  if (within === null)
    return (
      <Faces load={session} skeleton="list">
        {() => <BlankFace icon="star" title="这里是社区的更正" words="社区工作者在这里核实、确认时长。" />}
      </Faces>
    );
  return (
    <AtDesk>
      <Notice tone="info" icon="shield">
        时长要两个人才能更正：一人提出，另一人确认。
      </Notice>
      <Records
        key={within}
        name={`hours.open:${within}`}
        fetch={(cursor) => listOpen(within, cursor)}
        empty={NOTHING_OPEN}
      />
    </AtDesk>
  );
}

/** For those who answer for hours: everybody of one activity, or what waits for an answer in the community. */
export function DeskScreen({ activity }: { activity: string | null }) {
  return (
    <Screen marked>
      {activity === null ? (
        <OpenRecords />
      ) : (
        <AtDesk>
          <Records
            name={`hours.activity:${activity}`}
            fetch={(cursor) => listActivity(activity, cursor)}
            empty={NOT_YET}
          />
        </AtDesk>
      )}
    </Screen>
  );
}
