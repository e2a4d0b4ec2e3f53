import './posts.scss';
import { useState } from 'react';
import type { QueuedText } from '#types/post-desk';
import type { PostDetail } from '#types/post-shapes';
import { MAX_COMMENT } from '#types/posts.labels';
import { goTo } from '../shared/api/navigate';
import { useStore } from '../shared/device/store';
import { WordsSheet } from '../shared/form/words-sheet';
import { useLoad } from '../shared/load/use-load';
import { ReportSheet } from '../shared/moderation/report-sheet';
import { meStore } from '../shared/session/session';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { AppealSheet } from './detail/appeal-sheet';
import { Comments } from './detail/comments';
import { MarkBar } from './detail/mark-bar';
import { OwnState } from './detail/own-state';
import { AnswerCard, PostCard } from './detail/post-card';
import { moderates } from './offices.view';
import { comment, report } from './posts.changes';
import { getPost } from './posts.client';
import { RESIDENCE_URL, requestUrl, topicUrl } from './posts.urls';

type Doing =
  | { what: 'comment' }
  | { what: 'report' | 'appeal'; text: { id: QueuedText['id']; words: string } }
  | null;

type SheetsProps = { id: string; doing: Doing; onClose: () => void; onSent: () => void };

function Sheets({ id, doing, ...sheet }: SheetsProps) {
  if (doing?.what === 'report') {
    const { text } = doing;
    return <ReportSheet about={text} change={(reason) => report(text.id, reason)} {...sheet} />;
  }
  if (doing?.what === 'appeal') return <AppealSheet id={doing.text.id} {...sheet} />;
  if (doing?.what !== 'comment') return null;
  return (
    <WordsSheet<'posts.comment'>
      draftKey={`post-comment:${id}`}
      title="写评论"
      label="想说什么"
      hint="邻居们都能看到，不显示您的全名。请不要写电话、身份证号。"
      submit="发出去"
      max={MAX_COMMENT}
      missing="请写一句话"
      change={(words) => comment(id, words)}
      done={({ state }) => (state === 'shown' ? '已发出' : '已收到，正在审核，通过后大家才能看到')}
      {...sheet}
    />
  );
}

function Footer({ onComment }: { onComment: () => void }) {
  const me = useStore(meStore);
  const mayComment = !me || me.residence !== null || moderates(me);
  return mayComment ? (
    <Button kind="pri" block icon="chat" onTap={onComment}>
      写评论
    </Button>
  ) : (
    <Button kind="pri" block icon="house" onTap={() => goTo(RESIDENCE_URL)}>
      登记住处后评论
    </Button>
  );
}

type OpenProps = { post: PostDetail; edition: number; onDo: (doing: Doing) => void; onDone: () => void };

/** What neighbours do with it: support it, follow it, say something. `edition` 0: nobody asked for comments yet. */
function Neighbours({ post, edition, onDo, onDone, onOpen }: OpenProps & { onOpen: () => void }) {
  const { comments } = post;
  const me = useStore(meStore);
  // who only looks in from elsewhere has no part in it
  const isNear = me === null || me.residence !== null || me.memberships.length > 0;
  return (
    <>
      {isNear && (
        <MarkBar post={post} onDone={onDone} onReport={() => onDo({ what: 'report', text: post })} />
      )}
      {edition === 0 ? (
        <Button kind="sec" block icon="chat" onTap={onOpen}>
          {comments > 0 ? `看 ${comments} 条评论` : '看评论'}
        </Button>
      ) : (
        <Comments
          postId={post.id}
          edition={edition}
          onReport={(text) => onDo({ what: 'report', text })}
          onAppeal={(text) => onDo({ what: 'appeal', text })}
        />
      )}
    </>
  );
}

/** One post: what was said, what the community answered, what neighbours add. */
export function DetailScreen({ id }: { id: string }) {
  const load = useLoad(`posts.get:${id}`, () => getPost(id));
  const [doing, setDoing] = useState<Doing>(null);
  const [edition, setEdition] = useState(0);
  const isOpen = load.data?.state === 'shown';
  const sent = () => {
    void load.reload();
    setEdition((before) => before + 1);
  };
  const footer = isOpen && <Footer onComment={() => setDoing({ what: 'comment' })} />;
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(post) => (
          <>
            <PostCard post={post} />
            {post.own && (post.state !== 'shown' || post.own.appeal) && (
              <Card>
                <OwnState
                  state={post.state}
                  own={post.own}
                  words={post.words}
                  onAppeal={() => setDoing({ what: 'appeal', text: post })}
                />
              </Card>
            )}
            {post.answer && <AnswerCard answer={post.answer} />}
            {post.request && (
              <Cells>
                <Cell
                  icon="list"
                  title="看诉求的办理进度"
                  onTap={() => goTo(requestUrl(post.request ?? ''))}
                />
              </Cells>
            )}
            {post.topic && (
              <Cells>
                <Cell
                  icon="people"
                  title="看议题的进展"
                  words="大家一起商量，谁都可以看"
                  onTap={() => goTo(topicUrl(post.topic ?? ''))}
                />
              </Cells>
            )}
            {isOpen && (
              <Neighbours
                post={post}
                edition={edition}
                onDo={setDoing}
                onDone={() => void load.reload()}
                onOpen={() => setEdition(1)}
              />
            )}
          </>
        )}
      </Faces>
      <Sheets id={id} doing={doing} onClose={() => setDoing(null)} onSent={sent} />
    </Screen>
  );
}
