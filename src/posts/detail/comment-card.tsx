import { View } from '@tarojs/components';
import type { PostComment } from '#types/post-shapes';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { OwnState } from './own-state';

type Props = { comment: PostComment; onReport: () => void; onAppeal: () => void };

export function CommentCard({ comment, onReport, onAppeal }: Props) {
  const { words, author, official, mine, at, state, own } = comment;
  return (
    <Card {...(official ? { tone: 'pri' as const } : {})}>
      <View className="po-row__k">{`${mine ? '我' : author} · ${whenText(at, Date.now())}`}</View>
      <View className="po-words">{words}</View>
      {own && <OwnState state={state} own={own} words={words} onAppeal={onAppeal} />}
      {!mine && !official && (
        <Button size="sm" kind="plain" icon="warn" label={`举报评论：${words}`} onTap={onReport}>
          举报
        </Button>
      )}
    </Card>
  );
}
