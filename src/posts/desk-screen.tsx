import './posts.scss';
import { useState } from 'react';
import { POST_QUEUE_LABELS, POST_QUEUES, type PostQueue } from '#types/posts.labels';
import { goTo } from '../shared/api/navigate';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import type { Me } from '../shared/session/session';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { PickerRow } from '../shared/ui/input/picker-row';
import { Segmented } from '../shared/ui/input/segmented';
import { POST_COLUMNS, postWords } from './desk/post-columns';
import { PostRow } from './feed/post-row';
import { desksOf, moderates } from './offices.view';
import { listDesk } from './posts.client';
import { saidUrl, workUrl } from './posts.urls';
import { WorkScreen } from './work-screen';

const QUEUES = POST_QUEUES.map((value) => ({ value, title: POST_QUEUE_LABELS[value] }));
const EMPTY = {
  due: { icon: 'done', title: '没有等答复的', words: '居民的建议和咨询会出现在这里，快到期的排在前面。' },
  free: { icon: 'done', title: '没有新的', words: '居民的表扬和话题会出现在这里，可以回应，也可以不回应。' },
  settled: { icon: 'list', title: '还没有办理过的', words: '答复过的、转为诉求的会留在这里。' },
} as const;

type Props = { me: Me; within: string; onWithin: (within: string) => void };

function Desk({ me, within, onWithin }: Props) {
  const desks = desksOf(me);
  const [queue, setQueue] = useState<PostQueue>('due');
  const list = usePages(`posts.desk:${within}:${queue}`, (cursor) => listDesk(within, queue, cursor));
  return (
    <>
      {desks.length > 1 && (
        <PickerRow options={desks} value={within} onChange={onWithin} label="范围" placeholder="请选择" />
      )}
      {moderates(me) && (
        <Cells>
          <Cell
            icon="shield"
            title="内容审核"
            words="看没通过自动检查的、被举报的和申诉"
            onTap={() => goTo(saidUrl(within))}
          />
        </Cells>
      )}
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="办理阶段" />
      <PageList list={list} empty={EMPTY[queue]}>
        {(items) => (
          <Rows
            items={items}
            keyOf={({ id }) => id}
            columns={POST_COLUMNS}
            spoken={postWords}
            label={POST_QUEUE_LABELS[queue]}
            reload={list.reload}
          >
            {items.map((post) => (
              <PostRow key={post.id} post={post} onTap={() => goTo(workUrl(post.id))} />
            ))}
          </Rows>
        )}
      </PageList>
    </>
  );
}

/** What residents of one's territory said, the most urgent first. */
export function DeskScreen() {
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const within = chosen ?? (session.me && desksOf(session.me)[0]?.value) ?? null;
  return (
    <Screen marked>
      <Faces load={session} skeleton="list">
        {(me) =>
          within ? (
            <Beside
              name="post"
              title="说事详情"
              hint="从列表里选一条，内容和答复会显示在这里。"
              detail={(id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />}
            >
              <Desk me={me} within={within} onWithin={setChosen} />
            </Beside>
          ) : (
            <BlankFace
              icon="desk"
              title="这里是答复居民说事的工作台"
              words="社区工作者在这里答复、审核，也可以把一件事转为诉求。"
            />
          )
        }
      </Faces>
    </Screen>
  );
}
