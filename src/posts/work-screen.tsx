import './posts.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { REPORT_LABELS } from '#types/moderation.labels';
import type { PostWork } from '#types/post-shapes';
import { MAX_POST_ANSWER, POST_EVENT_LABELS, type PostAction } from '#types/posts.labels';
import { goTo } from '../shared/api/navigate';
import { WordsSheet } from '../shared/form/words-sheet';
import { useLoad } from '../shared/load/use-load';
import { Quote } from '../shared/moderation/quote';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { Notice } from '../shared/ui/show/notice';
import { Timeline } from '../shared/ui/show/timeline';
import { RaiseSheet } from './desk/raise-sheet';
import { TurnSheet } from './desk/turn-sheet';
import { AnswerCard, PostCard } from './detail/post-card';
import { countText } from './post.view';
import { answer } from './posts.changes';
import { getWork } from './posts.client';
import { detailUrl, requestUrl, topicWorkUrl } from './posts.urls';

const storyWords = ({ kind, words }: PostWork['story'][number]): string =>
  kind === 'reported' ? REPORT_LABELS[words as keyof typeof REPORT_LABELS] : words;

const storyRows = ({ story }: PostWork) =>
  story
    .map((line, place) => ({
      key: `${place}`,
      at: line.at,
      title: POST_EVENT_LABELS[line.kind],
      words: storyWords(line),
    }))
    .reverse();

function Standing({ post }: { post: PostWork }) {
  const { state, request, topic, followers } = post;
  const liked = [countText(post), followers > 0 && `${followers} 人关注`].filter(Boolean).join(' · ');
  return (
    <>
      {state !== 'shown' && (
        <Notice tone="warn" icon="shield">
          {state === 'held' ? '还没有公开，请先到“内容审核”里处理。' : '审核没有公开。'}
        </Notice>
      )}
      {liked !== '' && <View className="po-row__k">{liked}</View>}
      <Cells>
        {request && (
          <Cell
            icon="list"
            title="看转成的诉求"
            words="转出后一分钟内生成编号"
            onTap={() => goTo(requestUrl(request))}
          />
        )}
        {topic && (
          <Cell
            icon="people"
            title="看转成的议题"
            words="转出后一分钟内就能打开"
            onTap={() => goTo(topicWorkUrl(topic))}
          />
        )}
        {state === 'shown' && <Cell icon="chat" title="看居民评论" onTap={() => goTo(detailUrl(post.id))} />}
      </Cells>
    </>
  );
}

/** Somebody has to carry it out, or everybody has to agree first. */
function GoOn({ may, onDo }: { may: readonly PostAction[]; onDo: (doing: PostAction) => void }) {
  if (!may.includes('turn') && !may.includes('raise')) return null;
  return (
    <Card title="转出去办">
      <View className="po-row__k">要有人去办的，转为诉求；要大家商量着定的，转为议题。只能转一次。</View>
      <View className="po-acts">
        {may.includes('turn') && (
          <Button kind="sec" size="sm" icon="send" onTap={() => onDo('turn')}>
            转为诉求
          </Button>
        )}
        {may.includes('raise') && (
          <Button kind="sec" size="sm" icon="people" onTap={() => onDo('raise')}>
            转为议题
          </Button>
        )}
      </View>
    </Card>
  );
}

function AnswerSheet({
  id,
  words,
  ...sheet
}: {
  id: string;
  words: string;
  onClose: () => void;
  onSent: () => void;
}) {
  return (
    <WordsSheet<'posts.answer'>
      draftKey={`post-answer:${id}`}
      title="答复居民"
      label="答复"
      hint="写一次，看到这条说事的人都能看到，署您的名字和岗位。"
      submit="发布答复"
      max={MAX_POST_ANSWER}
      missing="请写下答复"
      change={(text) => answer(id, text)}
      done={() => '答复已发布'}
      {...sheet}
    >
      <Quote words={words} />
    </WordsSheet>
  );
}

type Props = { id: string; onChanged?: () => void };

/** One post at the desk: answer it for everybody, or let it go on as a request or a topic. */
export function WorkScreen({ id, onChanged }: Props) {
  const load = useLoad(`posts.work:${id}`, () => getWork(id));
  const [doing, setDoing] = useState<PostAction | null>(null);
  const close = () => setDoing(null);
  const sent = () => {
    void load.reload();
    onChanged?.();
  };
  const may = load.data?.may ?? [];
  const footer = may.includes('answer') && (
    <Button kind="pri" block icon="edit" onTap={() => setDoing('answer')}>
      答复
    </Button>
  );
  const words = load.data?.words ?? '';
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(post) => (
          <>
            <PostCard post={post} />
            {post.answer && <AnswerCard answer={post.answer} />}
            <Standing post={post} />
            <GoOn may={may} onDo={setDoing} />
            <Card title="经过">
              <Timeline entries={storyRows(post)} />
            </Card>
          </>
        )}
      </Faces>
      {doing === 'answer' && <AnswerSheet id={id} words={words} onClose={close} onSent={sent} />}
      {doing === 'raise' && <RaiseSheet id={id} words={words} onClose={close} onSent={sent} />}
      {doing === 'turn' && <TurnSheet id={id} words={words} onClose={close} onSent={sent} />}
    </Screen>
  );
}
