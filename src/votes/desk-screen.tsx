import './votes.scss';
import { useState } from 'react';
import { VOTE_QUEUE_LABELS, VOTE_QUEUES, type VoteQueue } from '#types/votes.labels';
import { goTo } from '../shared/api/navigate';
import { Beside } from '../shared/beside/beside';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import { useSession } from '../shared/session/use-session';
import { BlankFace } from '../shared/ui/frame/blank-face';
import { Faces } from '../shared/ui/frame/faces';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { PickerRow } from '../shared/ui/input/picker-row';
import { Segmented } from '../shared/ui/input/segmented';
import { type Desk, desksOf, makes } from './desk/offices.view';
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

type Props = { desks: Desk[]; within: string; onWithin: (within: string) => void };

function Votes({ desks, within, onWithin }: Props) {
  const [queue, setQueue] = useState<VoteQueue>('running');
  const list = usePages(`votes.desk:${within}:${queue}`, (cursor) => listDesk(within, queue, cursor));
  return (
    <>
      {desks.length > 1 && (
        <PickerRow options={desks} value={within} onChange={onWithin} label="范围" placeholder="请选择" />
      )}
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="进行情况" />
      <PageList list={list} empty={EMPTY[queue]}>
        {(items) => (
          <Rows
            items={items}
            keyOf={({ id }) => id}
            columns={VOTE_COLUMNS}
            spoken={voteWords}
            label={VOTE_QUEUE_LABELS[queue]}
            reload={list.reload}
          >
            {items.map((vote) => (
              <VoteRow key={vote.id} vote={vote} onTap={() => goTo(workUrl(vote.id))} />
            ))}
          </Rows>
        )}
      </PageList>
    </>
  );
}

/** Votes of one's territory: drafts, what runs, what waits for papers, what is over. */
export function DeskScreen() {
  const session = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  const desks = session.me ? desksOf(session.me) : [];
  const desk = desks.find(({ value }) => value === chosen) ?? desks[0];
  const footer = desk && session.me && makes(session.me) && (
    <Button kind="pri" block icon="plus" onTap={() => goTo(writeUrl(desk.value, desk.title))}>
      起草
    </Button>
  );
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={session} skeleton="list">
        {() =>
          desk ? (
            <Beside
              name="vote"
              title="表决详情"
              hint="从列表里选一个，内容和参加情况会显示在这里。"
              detail={(id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />}
            >
              <Votes desks={desks} within={desk.value} onWithin={setChosen} />
            </Beside>
          ) : (
            <BlankFace
              icon="desk"
              title="这里是表决与问卷的工作台"
              words="社区工作者在这里起草、发布，录入纸质票，看参加情况和结果。"
            />
          )
        }
      </Faces>
    </Screen>
  );
}
