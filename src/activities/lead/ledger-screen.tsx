import './lead.scss';
import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { goTo } from '../../shared/api/navigate';
import { Beside } from '../../shared/beside/beside';
import { Rows } from '../../shared/beside/rows';
import { useLoad } from '../../shared/load/use-load';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Segmented } from '../../shared/ui/input/segmented';
import { Notice } from '../../shared/ui/show/notice';
import { detailUrl } from '../activities.urls';
import { ActivityScreen } from '../activity-screen';
import { getLedger } from './lead.client';
import { ExportSheet } from './ledger/export-sheet';
import { figuresOf } from './ledger/ledger.view';
import { LEDGER_COLUMNS, lineWords } from './ledger/ledger-columns';
import { LedgerRow } from './ledger/ledger-row';
import { PERIODS, type PeriodName, periodOf } from './ledger/period.view';

type Ledger = OutputOf<'activities.ledger'>;

function Totals({ totals }: Pick<Ledger, 'totals'>) {
  return (
    <>
      <Cells>
        {figuresOf(totals).map(({ title, value }) => (
          <Cell key={title} title={title} value={value} />
        ))}
      </Cells>
      {totals.flagged > 0 && (
        <Notice
          tone="warn"
          icon="warn"
        >{`${totals.flagged} 人次的时间还没有核对，核对后才计入时长。`}</Notice>
      )}
    </>
  );
}

const EMPTY = {
  icon: 'list',
  title: '这段时间没有活动',
  words: '发布过的活动会记在这里，草稿不算。',
} as const;

/** What a community answers for: every activity of a time, who came, and the hours; and the same as a table. */
export function LedgerScreen({ community }: { community: string }) {
  const [name, setName] = useState<PeriodName>('month');
  const [taking, setTaking] = useState(false);
  const now = Date.now();
  const period = periodOf(name, now);
  const load = useLoad(`activities.ledger:${community}:${period.from}:${period.until}`, () =>
    getLedger(community, period),
  );
  const footer = (
    <Button kind="pri" block icon="list" onTap={() => setTaking(true)}>
      导出表格
    </Button>
  );
  return (
    <Screen marked footer={footer}>
      <Beside
        name="activity"
        title="活动"
        hint="从台账里选一场活动，详情会显示在这里。"
        detail={(id) => <ActivityScreen key={id} id={id} />}
      >
        <Segmented options={PERIODS} value={name} onChange={setName} label="时段" />
        <Faces load={load} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
          {({ totals, items }) => (
            <>
              <Totals totals={totals} />
              <Rows
                items={items}
                keyOf={({ id }) => id}
                columns={LEDGER_COLUMNS}
                spoken={lineWords}
                label="活动台账"
                reload={load.reload}
              >
                <Card>
                  {items.map((line) => (
                    <LedgerRow key={line.id} line={line} now={now} onTap={() => goTo(detailUrl(line.id))} />
                  ))}
                </Card>
              </Rows>
            </>
          )}
        </Faces>
      </Beside>
      {taking && <ExportSheet community={community} period={period} onClose={() => setTaking(false)} />}
    </Screen>
  );
}
