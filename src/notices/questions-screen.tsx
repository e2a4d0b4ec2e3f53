import './notices.scss';
import { useState } from 'react';
import type { NoticeQuestion } from '#types/notice-questions';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { usePages } from '../shared/load/use-pages';
import { ReportSheet } from '../shared/moderation/report-sheet';
import { meStore } from '../shared/session/session';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { report } from './notices.changes';
import { listQuestions } from './notices.client';
import { ASKED_URL } from './notices.urls';
import { AskSheet } from './questions/ask-sheet';
import { QuestionCard } from './questions/question-card';

const RESIDENCE_URL = '/community/pages/residence/index';

const EMPTY = {
  icon: 'chat',
  title: '还没有人提问',
  words: '对这条信息有不明白的，可以在下面提问。社区回答后，大家都能看到。',
} as const;

type Doing = { what: 'ask' } | { what: 'report'; question: NoticeQuestion } | null;

/** Questions under a notice with their answers, given once for all. */
export function QuestionsScreen({ id }: { id: string }) {
  const list = usePages(`notices.questions:${id}`, (cursor) => listQuestions(id, cursor));
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const reload = () => void list.reload();
  const me = useStore(meStore);
  const footer =
    me && !me.residence ? (
      <Button key="home" kind="pri" block icon="house" onTap={() => goTo(RESIDENCE_URL)}>
        登记住处后提问
      </Button>
    ) : (
      <Button key="ask" kind="pri" block icon="chat" onTap={() => setDoing({ what: 'ask' })}>
        我要提问
      </Button>
    );
  return (
    <Screen footer={footer}>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((question) => (
            <QuestionCard
              key={question.id}
              question={question}
              onReport={() => setDoing({ what: 'report', question })}
            />
          ))
        }
      </PageList>
      <Cells>
        <Cell
          icon="history"
          title="我问过的"
          words="看审核结果，对没有公开的提出申诉"
          onTap={() => goTo(ASKED_URL)}
        />
      </Cells>
      {doing?.what === 'ask' && <AskSheet noticeId={id} onClose={close} onSent={reload} />}
      {doing?.what === 'report' && (
        <ReportSheet
          about={doing.question}
          change={(reason) => report(doing.question.id, reason)}
          onClose={close}
          onSent={reload}
        />
      )}
    </Screen>
  );
}
