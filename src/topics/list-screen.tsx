import './topics.scss';
import { useRef, useState } from 'react';
import type { OutputOf } from '#types/contract';
import type { TopicSummary } from '#types/topic-shapes';
import { TOPIC_SHELF_LABELS, TOPIC_SHELVES, type TopicShelf } from '#types/topics.labels';
import { goTo } from '../shared/api/navigate';
import { usePages } from '../shared/load/use-pages';
import { CommunityScreen } from '../shared/place/community-screen';
import { PageList } from '../shared/ui/frame/page-list';
import { Button } from '../shared/ui/input/button';
import { Segmented } from '../shared/ui/input/segmented';
import { Halls } from './list/halls';
import { TopicRow } from './list/topic-row';
import { listTopics } from './topics.client';
import { detailUrl, PROPOSE_URL } from './topics.urls';

const SHELVES = TOPIC_SHELVES.map((value) => ({ value, title: TOPIC_SHELF_LABELS[value] }));
const EMPTY = {
  open: { icon: 'people', title: '还没有议题', words: '停车、电梯、环境，大家的事可以提出来一起商量。' },
  settled: { icon: 'done', title: '还没有商量完的', words: '有了结果的议题会留在这里，谁都可以看。' },
  mine: { icon: 'edit', title: '您还没有提过议题', words: '提出来，够了附议的户数，社区就会审议。' },
} as const;

type Rounds = Pick<OutputOf<'topics.list'>, 'rounds'>;

function Topics({ community }: { community: string }) {
  const [shelf, setShelf] = useState<TopicShelf>('open');
  const list = usePages<TopicSummary, Rounds>(`topics.list:${community}:${shelf}`, (cursor) =>
    listTopics(community, shelf, cursor),
  );
  // of the community, whichever shelf is looked at
  const rounds = useRef<Rounds['rounds']>(null);
  if (list.data) rounds.current = list.data.rounds;
  return (
    <>
      <Halls rounds={rounds.current} />
      <Segmented options={SHELVES} value={shelf} onChange={setShelf} label="议题" />
      <PageList list={list} empty={EMPTY[shelf]}>
        {(items) =>
          items.map((topic) => (
            <TopicRow key={topic.id} topic={topic} onTap={() => goTo(detailUrl(topic.id))} />
          ))
        }
      </PageList>
    </>
  );
}

/** 议事厅: what the neighbourhood talks over, and the other ways to have a say. */
export function ListScreen() {
  return (
    <CommunityScreen
      why="选好就能看到那里在商量什么；登记住处以后，自己也可以提议题、附议。"
      footer={({ residence }) =>
        residence && (
          <Button kind="pri" block icon="edit" onTap={() => goTo(PROPOSE_URL)}>
            提个议题
          </Button>
        )
      }
    >
      {(community) => <Topics key={community} community={community} />}
    </CommunityScreen>
  );
}
