import '../activities.scss';
import './lead.scss';
import { useState } from 'react';
import { goTo } from '../../shared/api/navigate';
import { Beside } from '../../shared/beside/beside';
import { Rows } from '../../shared/beside/rows';
import { usePages } from '../../shared/load/use-pages';
import { ownCommunity } from '../../shared/session/own-community';
import { useSession } from '../../shared/session/use-session';
import { Cell, Cells } from '../../shared/ui/frame/cell';
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

const EMPTY = {
  icon: 'people',
  title: '您还没有负责的活动',
  words: '做了队长，或由社区请您带队后，活动会出现在这里。',
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

/** What somebody leads, drafts too, the newest first; or what is not published yet in the community. */
function Led({ draftsOf }: { draftsOf: string | null }) {
  const list = usePages(`activities.led:${draftsOf}`, (cursor) => listLed(draftsOf, cursor));
  const now = Date.now();
  return (
    <PageList list={list} empty={draftsOf === null ? EMPTY : NO_DRAFTS}>
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

/** The leader's own list; for the desk also the community's ledger, its drafts and its corrections of hours. */
export function LedScreen() {
  const session = useSession();
  const [view, setView] = useState<View>('mine');
  const desk = session.isStaff ? ownCommunity(session.me) : null;
  const draftsOf = view === 'drafts' ? desk : null;
  const footer = (
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
        {desk && (
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
            <Segmented options={VIEWS} value={view} onChange={setView} label="看哪些活动" />
          </>
        )}
        <Led key={draftsOf} draftsOf={draftsOf} />
      </Beside>
    </Screen>
  );
}
