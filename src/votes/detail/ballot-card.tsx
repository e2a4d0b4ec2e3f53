import { View } from '@tarojs/components';
import type { Ballot, VoteDetail } from '#types/vote-shapes';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { ballotText } from '../vote.view';
import { askText, BallotField } from './ballot-field';
import { useCast } from './use-cast';

const whoText = ({ unit, secret }: VoteDetail): string =>
  secret
    ? `这是您${unit === 'household' ? '家' : ''}的一票。不记名：名册上只记“已投”，没有地方记下谁投了什么。`
    : '这是您家的一票。按户记名：截止后社区工作者和监督员能看到各户的选择。';

type CardProps = { vote: VoteDetail; ballot: Ballot; onChange: (ballot: Ballot) => void };

export function BallotCard({ vote, ballot, onChange }: CardProps) {
  return (
    <Card title={askText(vote)}>
      <View className="vo-row__k">{whoText(vote)}</View>
      <BallotField vote={vote} ballot={ballot} onChange={onChange} />
    </Card>
  );
}

type SheetProps = {
  vote: VoteDetail;
  voter: NonNullable<VoteDetail['mine']['voter']>;
  ballot: Ballot;
  onClose: () => void;
  onGiven: () => void;
};

/** Looked at once more before it is given: a vote is given once and cannot be changed. */
export function CastSheet({ vote, voter, ballot, onClose, onGiven }: SheetProps) {
  const { busy, problem, give } = useCast(vote.id, vote.secret, onGiven);
  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void give(voter, ballot)}>
      确认投票
    </Button>
  );
  return (
    <Sheet open title="确认您的票" onClose={onClose} footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <View className="vo-title">{ballotText(vote, ballot)}</View>
      <View className="vo-row__k">
        {vote.unit === 'household'
          ? '一户只有一票，请先和家人商量好。投出后不能修改，也不能撤回。'
          : '投出后不能修改，也不能撤回。'}
      </View>
    </Sheet>
  );
}
