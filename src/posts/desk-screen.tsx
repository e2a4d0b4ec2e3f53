import './posts.scss';
import { POST_QUEUE_LABELS, POST_QUEUES } from '#types/posts.labels';
import { goTo } from '../shared/api/navigate';
import { Rows } from '../shared/beside/rows';
import { OfficeScreen } from '../shared/office/office-screen';
import { officesAs, READERS } from '../shared/office/offices';
import { Queues } from '../shared/office/queues';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { POST_COLUMNS, postWords } from './desk/post-columns';
import { PostRow } from './feed/post-row';
import { moderates } from './offices.view';
import { listDesk } from './posts.client';
import { saidUrl, workUrl } from './posts.urls';
import { WorkScreen } from './work-screen';

const QUEUES = POST_QUEUES.map((value) => ({ value, title: POST_QUEUE_LABELS[value] }));
const EMPTY = {
  due: { icon: 'done', title: '没有等答复的', words: '居民的建议和咨询会出现在这里，快到期的排在前面。' },
  free: { icon: 'done', title: '没有新的', words: '居民的表扬和话题会出现在这里，可以回应，也可以不回应。' },
  settled: { icon: 'list', title: '还没有办理过的', words: '答复过的、转为诉求的会留在这里。' },
} as const;

const BESIDE = { name: 'post', title: '说事详情', hint: '从列表里选一条，内容和答复会显示在这里。' };
const NOBODY = {
  title: '这里是答复居民说事的工作台',
  words: '社区工作者在这里答复、审核，也可以把一件事转为诉求。',
};

function Waiting({ within }: { within: string }) {
  return (
    <Queues
      of={`posts.desk:${within}`}
      queues={QUEUES}
      first="due"
      label="办理阶段"
      fetch={(queue, cursor) => listDesk(within, queue, cursor)}
      empty={EMPTY}
    >
      {(items, queue, { reload }) => (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          columns={POST_COLUMNS}
          spoken={postWords}
          label={queue.title}
          reload={reload}
        >
          {items.map((post) => (
            <PostRow key={post.id} post={post} onTap={() => goTo(workUrl(post.id))} />
          ))}
        </Rows>
      )}
    </Queues>
  );
}

/** What residents of one's territory said, the most urgent first. */
export function DeskScreen() {
  return (
    <OfficeScreen
      officesOf={(me) => officesAs(me, READERS)}
      nobody={NOBODY}
      beside={{
        ...BESIDE,
        detail: (id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />,
      }}
    >
      {({ value: within }, me) => (
        <>
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
          <Waiting within={within} />
        </>
      )}
    </OfficeScreen>
  );
}
