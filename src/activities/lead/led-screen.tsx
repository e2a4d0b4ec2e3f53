import '../activities.scss';
import './lead.scss';
import { useState } from 'react';
import type { ActivitySummary } from '#types/activity-shapes';
import { goTo } from '../../shared/api/navigate';
import { Beside } from '../../shared/beside/beside';
import { Rows } from '../../shared/beside/rows';
import { type Pages, usePages } from '../../shared/load/use-pages';
import { ownCommunity } from '../../shared/session/own-community';
import { useSession } from '../../shared/session/use-session';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import type { Empty } from '../../shared/ui/frame/faces';
import { PageList } from '../../shared/ui/frame/page-list';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Segmented } from '../../shared/ui/input/segmented';
import { detailUrl } from '../activities.urls';
import { ActivityScreen } from '../activity-screen';
import { ActivityRow } from '../list/activity-row';
import { listLed } from './lead.client';
import { HOURS_DESK_URL, ledgerUrl, newUrl } from './lead.urls';
import { LED_COLUMNS, ledRow, spokenLed } from './led/led-columns';

const TEAMS_URL = '/volunteers/pages/teams/index';

const EMPTY = {
  icon: 'people',
  title: '您还没有负责的活动',
  words: '点下面的“新建活动”，写好后发布，大家就能报名。',
} as const;

/** Who may is said to whoever may not. */
const NO_TEAM = {
  icon: 'people',
  title: '您还没有带队',
  words: '活动由队长、副队长、带队社工和社区工作人员来建。先加入一支志愿队，想带队再和社区说一声。',
  action: '看志愿队',
  onAction: () => goTo(TEAMS_URL),
} as const;

const NO_DRAFTS = {
  icon: 'people',
  title: '社区没有草稿',
  words: '队长或社区写好还没发布的活动，会出现在这里。',
} as const;

const VIEWS = [
  { value: 'mine', title: '我负责的' },
  { value: 'drafts', title: '社区的草稿' },
] as const;
type View = (typeof VIEWS)[number]['value'];

type Led = Pages<ActivitySummary>;

/** What somebody leads, drafts too, the newest first; or what is not published yet in the community. */
function LedList({ list, empty }: { list: Led; empty: Empty }) {
  const now = Date.now();
  return (
    <PageList list={list} empty={empty}>
      {(items) => (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          columns={LED_COLUMNS}
          spoken={spokenLed}
          label="我负责的活动"
          reload={list.reload}
        >
          {items.map((activity) => (
            <ActivityRow
              key={activity.id}
              row={ledRow(activity, now)}
              onTap={() => goTo(detailUrl(activity.id))}
            />
          ))}
        </Rows>
      )}
    </PageList>
  );
}

type DeskProps = { desk: string; view: View; onView: (view: View) => void };

/** What the community's desk has besides its own list. */
function DeskCells({ desk, view, onView }: DeskProps) {
  return (
    <>
      <Cells>
        <Cell
          icon="list"
          title="社区服务台账"
          words="活动、到场和时长，可导出表格"
          onTap={() => goTo(ledgerUrl(desk))}
        />
        <Cell
          icon="star"
          title="时长更正"
          words="志愿者申请的，和要第二个人确认的"
          onTap={() => goTo(HOURS_DESK_URL)}
        />
      </Cells>
      <Segmented options={VIEWS} value={view} onChange={onView} label="看哪些活动" />
    </>
  );
}

/** The leader's own list; for the desk also the community's ledger, its drafts and its corrections of hours. */
export function LedScreen() {
  const session = useSession();
  const [view, setView] = useState<View>('mine');
  const desk = session.isStaff ? ownCommunity(session.me) : null;
  const draftsOf = view === 'drafts' ? desk : null;
  const list = usePages(`activities.led:${draftsOf}`, (cursor) => listLed(draftsOf, cursor));
  const mayPlan = session.isStaff || list.data?.mayPlan === true;
  const empty = mayPlan ? EMPTY : NO_TEAM;
  const footer = mayPlan && (
    <Button kind="pri" block icon="plus" onTap={() => goTo(newUrl)}>
      新建活动
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Beside
        name="activity"
        title="活动"
        hint="从列表里选一场活动，详情会显示在这里。"
        detail={(id, changed) => <ActivityScreen key={id} id={id} onChanged={changed} />}
      >
        {desk && <DeskCells desk={desk} view={view} onView={setView} />}
        <LedList key={draftsOf} list={list} empty={draftsOf === null ? empty : NO_DRAFTS} />
      </Beside>
    </Screen>
  );
}
