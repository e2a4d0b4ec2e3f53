import './lead.scss';
import { goTo } from '../../shared/api/navigate';
import { usePages } from '../../shared/load/use-pages';
import { ownCommunity } from '../../shared/session/own-community';
import { useSession } from '../../shared/session/use-session';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Faces } from '../../shared/ui/frame/faces';
import { MoreRow } from '../../shared/ui/frame/more-row';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { detailUrl } from '../activities.urls';
import { rowOf, statusMark } from '../activity.view';
import { ActivityRow } from '../list/activity-row';
import { listLed } from './lead.client';
import { ledgerUrl, newUrl } from './lead.urls';

const EMPTY = {
  icon: 'people',
  title: '您还没有负责的活动',
  words: '做了队长，或由社区请您带队后，活动会出现在这里。',
} as const;

/** What somebody leads, drafts too, the newest first; for the desk also the community's ledger. */
export function LedScreen() {
  const session = useSession();
  const community = ownCommunity(session.me);
  const list = usePages('activities.led', listLed);
  const now = Date.now();
  const footer = (
    <Button kind="pri" block icon="plus" onTap={() => goTo(newUrl)}>
      新建活动
    </Button>
  );
  return (
    <Screen footer={footer}>
      {session.isStaff && community && (
        <Cells>
          <Cell
            icon="list"
            title="社区服务台账"
            words="活动、到场和时长，可导出表格"
            onTap={() => goTo(ledgerUrl(community))}
          />
        </Cells>
      )}
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((activity) => (
            <ActivityRow
              key={activity.id}
              row={{ ...rowOf(activity, now), mark: statusMark(activity) }}
              onTap={() => goTo(detailUrl(activity.id))}
            />
          ))
        }
      </Faces>
      <MoreRow list={list} />
    </Screen>
  );
}
