import './notices.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { MAX_REASON } from '#types/moderation.labels';
import type { MyNoticeQuestion } from '#types/notice-questions';
import { goTo } from '../shared/api/navigate';
import { type WordedAction, WordedSheet } from '../shared/form/worded-sheet';
import { whenText } from '../shared/format/dates';
import { usePages } from '../shared/load/use-pages';
import { Card } from '../shared/ui/frame/card';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Tag } from '../shared/ui/show/tag';
import { appeal } from './notices.changes';
import { listAsked } from './notices.client';
import { detailUrl, FEED_URL } from './notices.urls';
import { stateOf } from './questions/question.view';

const APPEAL: WordedAction<MyNoticeQuestion, 'notices.appeal'> = {
  key: 'notice-appeal',
  title: '申诉',
  label: '为什么应该公开',
  hint: '会由另一位同事来看。每条只能申诉一次。',
  submit: '提交申诉',
  max: MAX_REASON,
  missing: '请写下您的理由',
  change: ({ id }, words) => appeal(id, words),
  done: '申诉已收到，会由另一位同事来看',
};

const EMPTY = {
  icon: 'chat',
  title: '您还没有提过问',
  words: '在每条信息的下面都可以提问。',
  action: '去看信息',
  onAction: () => goTo(FEED_URL),
} as const;

function Asked({ question, onAppeal }: { question: MyNoticeQuestion; onAppeal: () => void }) {
  const mark = stateOf(question);
  const { decision, answer, noticeId, noticeTitle } = question;
  return (
    <Card>
      <View className="nt-q__h">
        <View className="nt-q__s">{whenText(question.at, Date.now())}</View>
        {mark && (
          <Tag tone={mark.tone} icon={mark.icon}>
            {mark.words}
          </Tag>
        )}
      </View>
      <View className="nt-q__w">{question.words}</View>
      {decision?.state === 'hidden' && <View className="nt-q__a">没有公开的原因：{decision.words}</View>}
      {question.appeal && (
        <View className="nt-q__a">
          您的申诉：{question.appeal.words}
          {question.appeal.settled ? '（已由另一位同事看过）' : '（等另一位同事来看）'}
        </View>
      )}
      {answer && (
        <View className="nt-q__a">
          <View className="nt-q__s">{answer.by} 答</View>
          <View className="nt-q__w">{answer.words}</View>
        </View>
      )}
      <View className="nt-q__f">
        <Button
          size="sm"
          kind="plain"
          label={`看这条信息：${noticeTitle}`}
          onTap={() => goTo(detailUrl(noticeId))}
        >
          看这条信息
        </Button>
        {question.mayAppeal && (
          <Button size="sm" kind="sec" onTap={onAppeal}>
            申诉
          </Button>
        )}
      </View>
    </Card>
  );
}

/** What the reader asked, how it was decided, and a way to disagree. */
export function AskedScreen() {
  const list = usePages('notices.asked', listAsked);
  const [disputed, setDisputed] = useState<MyNoticeQuestion | null>(null);
  return (
    <Screen>
      <PageList list={list} empty={EMPTY}>
        {(items) =>
          items.map((question) => (
            <Asked key={question.id} question={question} onAppeal={() => setDisputed(question)} />
          ))
        }
      </PageList>
      {disputed && (
        <WordedSheet
          action={APPEAL}
          about={disputed}
          onClose={() => setDisputed(null)}
          onSent={() => void list.reload()}
        />
      )}
    </Screen>
  );
}
