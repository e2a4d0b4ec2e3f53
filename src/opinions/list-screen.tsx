import './opinions.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { CommunityScreen } from '../shared/place/community-screen';
import { PageList } from '../shared/ui/frame/page-list';
import { OpinionRow } from './list/opinion-row';
import { listOpinions } from './opinions.client';
import { detailUrl } from './opinions.urls';

const EMPTY = {
  icon: 'scale',
  title: '现在没有在征集的',
  words: '社区遇到要大家一起拿主意的事，会先在这里问问大家怎么看。',
} as const;

function Conversations({ community }: { community: string }) {
  const list = usePages(`opinions.list:${community}`, (cursor) => listOpinions(community, cursor));
  return (
    <PageList list={list} empty={EMPTY}>
      {(items) =>
        items.map((each) => (
          <OpinionRow key={each.id} opinion={each} onTap={() => goTo(detailUrl(each.id))} />
        ))
      }
    </PageList>
  );
}

/** The questions about which a neighbourhood is asked what it thinks. */
export function ListScreen() {
  return (
    <CommunityScreen why="选好就能看到那里在问什么；登记住处以后，自己也可以表态。">
      {(community) => <Conversations key={community} community={community} />}
    </CommunityScreen>
  );
}
