import './hours.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
import { readMine } from './hours.client';
import { recordUrl, SHEETS_URL } from './hours.urls';
import { RecordRow } from './mine/record-row';
import { TotalsCard } from './mine/totals-card';

const EMPTY = {
  icon: 'star',
  title: '还没有服务时长',
  words: '参加活动并由领队核对后，时长会自动记在这里。',
} as const;

/** One's own hours and stars, the latest service first. */
export function MineScreen() {
  const list = usePages('hours.mine', readMine);
  return (
    <Screen>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ totals, items }) => (
          <>
            {totals && <TotalsCard totals={totals} />}
            <Cells>
              <Cell
                icon="clip"
                title="服务记录单"
                words="打印自己的服务时长，别人扫码能核验"
                onTap={() => goTo(SHEETS_URL)}
              />
            </Cells>
            {items.map((record) => (
              <RecordRow key={record.id} record={record} onTap={() => goTo(recordUrl(record.id))} />
            ))}
          </>
        )}
      </Faces>
      <MoreRow list={list} />
    </Screen>
  );
}
