import './opinions.scss';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { FollowStrip, NoCommunity } from '../shared/place/follow-strip';
import { useCommunity } from '../shared/place/followed.store';
import { useSession } from '../shared/session/use-session';
import { Faces } from '../shared/ui/frame/faces';
import { MoreRow } from '../shared/ui/frame/more-row';
import { Screen } from '../shared/ui/frame/screen';
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
    <>
      <Faces load={list} skeleton="list" isEmpty={({ items }) => items.length === 0} empty={EMPTY}>
        {({ items }) =>
          items.map((each) => (
            <OpinionRow key={each.id} opinion={each} onTap={() => goTo(detailUrl(each.id))} />
          ))
        }
      </Faces>
      <MoreRow list={list} />
    </>
  );
}

/** The questions about which a neighbourhood is asked what it thinks. */
export function ListScreen() {
  const session = useSession();
  const community = useCommunity(session.me);
  return (
    <Screen>
      <Faces load={session} skeleton="list">
        {(me) =>
          community ? (
            <>
              <FollowStrip me={me} />
              <Conversations key={community} community={community} />
            </>
          ) : (
            <NoCommunity words="选好就能看到那里在问什么；登记住处以后，自己也可以表态。" />
          )
        }
      </Faces>
    </Screen>
  );
}
