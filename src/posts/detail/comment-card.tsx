import { View } from '@tarojs/components';
import type { PostComment } from '#types/post-shapes';
import { whenText } from '../../shared/format/dates';
import { ReportButton } from '../../shared/moderation/report-button';
import { Card } from '../../shared/ui/frame/card';
import { OwnState } from './own-state';

type Props = { comment: PostComment; onReport: () => void; onAppeal: () => void };

export function CommentCard({ comment, onReport, onAppeal }: Props) {
  const { words, author, official, mine, at, state, own } = comment;
  return (
    <Card {...(official ? { tone: 'pri' as const } : {})}>
      <View className="po-row__k">{`${mine ? '我' : author} · ${whenText(at, Date.now())}`}</View>
      <View className="po-words">{words}</View>
      {own && <OwnState state={state} own={own} words={words} onAppeal={onAppeal} />}
      {!mine && !official && <ReportButton words={words} onTap={onReport} />}
    </Card>
  );
}
