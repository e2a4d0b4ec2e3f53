import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Ballot } from '#types/vote-shapes';
import { Card } from '../../shared/ui/frame/card';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Button } from '../../shared/ui/input/button';
import { Notice } from '../../shared/ui/show/notice';
import { askText, BallotField, EMPTY_BALLOT } from '../detail/ballot-field';
import { ballotText } from '../vote.view';
import type { Work } from '../work/work-cards';
import { mayAdd } from './papers.rules';

type Props = {
  work: Work;
  /** Papers there are for this batch. */
  room: number;
  ballots: readonly Ballot[];
  onChange: (ballots: Ballot[]) => void;
};

/** One paper after another; a tap on one that was added takes it out again. */
export function BallotsForm({ work, room, ballots, onChange }: Props) {
  const [ballot, setBallot] = useState(EMPTY_BALLOT);
  const add = () => {
    onChange([...ballots, ballot]);
    setBallot(EMPTY_BALLOT);
  };
  const chosen = ballotText(work, ballot);
  return (
    <>
      {mayAdd(ballots, room) ? (
        <Card title={`第 ${ballots.length + 1} 张`}>
          <View className="vo-row__k">{`${askText(work)}。空白的、看不清的按弃权录入。`}</View>
          <BallotField vote={work} ballot={ballot} onChange={setBallot} />
          <Button kind="sec" block icon="plus" onTap={add}>
            {chosen === '弃权' ? '加入一张弃权票' : '加入这一张'}
          </Button>
        </Card>
      ) : (
        <Notice tone="info" icon="done">
          {ballots.length < room
            ? `一批最多 ${ballots.length} 张，请先提交这一批。`
            : `这一批的 ${room} 张都已加入，核对后请提交。`}
        </Notice>
      )}
      {ballots.length > 0 && (
        <Cells title={`已加入 ${ballots.length} 张`}>
          {ballots.map((each, place) => (
            <Cell
              // biome-ignore lint/suspicious/noArrayIndexKey: papers have no name but their place
              key={place}
              title={`${place + 1}. ${ballotText(work, each)}`}
              value="删去"
              onTap={() => onChange(ballots.filter((_, at) => at !== place))}
            />
          ))}
        </Cells>
      )}
    </>
  );
}
