import './votes.scss';
import { useState } from 'react';
import { VOTE_SHELF_LABELS, VOTE_SHELVES, type VoteShelf } from '#types/votes.labels';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { CommunityScreen } from '../shared/place/community-screen';
import { PageList } from '../shared/ui/frame/page-list';
import { Segmented } from '../shared/ui/input/segmented';
import { VoteRow } from './list/vote-row';
import { listVotes } from './votes.client';
import { detailUrl } from './votes.urls';

const SHELVES = VOTE_SHELVES.map((value) => ({ value, title: VOTE_SHELF_LABELS[value] }));
const EMPTY = {
  current: {
    icon: 'check',
    title: '现在没有表决和问卷',
    words: '社区发起以后会出现在这里，到时间自动开始、自动截止。',
  },
  past: { icon: 'list', title: '还没有结束的', words: '结束后的结果会一直留在这里，随时可以看。' },
} as const;

function Shelf({ community }: { community: string }) {
  const [shelf, setShelf] = useState<VoteShelf>('current');
  const list = usePages(`votes.list:${community}:${shelf}`, (cursor) => listVotes(community, shelf, cursor));
  return (
    <>
      <Segmented options={SHELVES} value={shelf} onChange={setShelf} label="进行情况" />
      <PageList list={list} empty={EMPTY[shelf]}>
        {(items) =>
          items.map((vote) => <VoteRow key={vote.id} vote={vote} onTap={() => goTo(detailUrl(vote.id))} />)
        }
      </PageList>
    </>
  );
}

/** What the community asks and decides. */
export function ListScreen() {
  return (
    <CommunityScreen why="选好就能看到那里在征询什么、表决什么；登记住处并核实以后，自己也可以投票。">
      {(community) => <Shelf key={community} community={community} />}
    </CommunityScreen>
  );
}
