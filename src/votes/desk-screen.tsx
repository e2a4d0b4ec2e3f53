import './votes.scss';
import { VOTE_QUEUE_LABELS, VOTE_QUEUES } from '#types/votes.labels';
import { goTo } from '../shared/api/navigate';
import { Rows } from '../shared/beside/rows';
import { OfficeScreen } from '../shared/office/office-screen';
import { Queues } from '../shared/office/queues';
import { Button } from '../shared/ui/input/button';
import { desksOf, makes } from './desk/offices.view';
import { VOTE_COLUMNS, voteWords } from './desk/vote-columns';
import { VoteRow } from './list/vote-row';
import { listDesk } from './votes.client';
import { workUrl, writeUrl } from './votes.urls';
import { WorkScreen } from './work-screen';

const QUEUES = VOTE_QUEUES.map((value) => ({ value, title: VOTE_QUEUE_LABELS[value] }));
const EMPTY = {
  draft: { icon: 'edit', title: '没有草稿', words: '起草后先存在这里，看好了再发布。' },
  running: { icon: 'clock', title: '没有正在进行的', words: '发布以后，到时间自动开始、自动截止。' },
  waiting: { icon: 'done', title: '没有等录入的', words: '收了纸质票的，截止后在这里由两人分别录入。' },
  done: { icon: 'list', title: '还没有结束的', words: '公布结果的和取消的会留在这里。' },
} as const;

const BESIDE = { name: 'vote', title: '表决详情', hint: '从列表里选一个，内容和参加情况会显示在这里。' };
const NOBODY = {
  title: '这里是表决与问卷的工作台',
  words: '社区工作者在这里起草、发布，录入纸质票，看参加情况和结果。',
};

function Votes({ within }: { within: string }) {
  return (
    <Queues
      of={`votes.desk:${within}`}
      queues={QUEUES}
      first="running"
      label="进行情况"
      fetch={(queue, cursor) => listDesk(within, queue, cursor)}
      empty={EMPTY}
    >
      {(items, queue, { reload }) => (
        <Rows
          items={items}
          keyOf={({ id }) => id}
          columns={VOTE_COLUMNS}
          spoken={voteWords}
          label={queue.title}
          reload={reload}
        >
          {items.map((vote) => (
            <VoteRow key={vote.id} vote={vote} onTap={() => goTo(workUrl(vote.id))} />
          ))}
        </Rows>
      )}
    </Queues>
  );
}

/** Votes of one's territory: drafts, what runs, what waits for papers, what is over. */
export function DeskScreen() {
  return (
    <OfficeScreen
      officesOf={desksOf}
      nobody={NOBODY}
      beside={{
        ...BESIDE,
        detail: (id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />,
      }}
      footer={({ value, title }, me) =>
        makes(me) && (
          <Button kind="pri" block icon="plus" onTap={() => goTo(writeUrl(value, title))}>
            起草
          </Button>
        )
      }
    >
      {({ value }) => <Votes within={value} />}
    </OfficeScreen>
  );
}
