import { View } from '@tarojs/components';
import type { VoteDetail, VoteResult } from '#types/vote-shapes';
import { RANKED_RULE_LABELS, VOTE_OUTCOME_LABELS, VOTE_UNIT_COUNTS } from '#types/votes.labels';
import { Card } from '../../shared/ui/frame/card';
import { Notice } from '../../shared/ui/show/notice';
import { type Bar, barsOf, OUTCOME_LOOKS } from '../vote.view';

type Face = Omit<VoteDetail, 'mine'>;

/** A plain bar for each option; its length only repeats the words. */
export function Bars({ bars, leading }: { bars: readonly Bar[]; leading: string }) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <View aria-role="list">
      {bars.map(({ id, name, count, text, leads }) => (
        <View key={id} className={leads ? 'vo-bar vo-bar--on' : 'vo-bar'} aria-role="listitem">
          <View className="vo-bar__h">
            <View>{leads ? `${name}（${leading}）` : name}</View>
            <View className="vo-bar__v">{text}</View>
          </View>
          <View className="vo-bar__l" aria-hidden="true">
            <View className="vo-bar__b" style={{ width: `${Math.round((count / most) * 100)}%` }} />
          </View>
        </View>
      ))}
    </View>
  );
}

/** How a runoff went, round by round. */
function Rounds({ vote, rounds }: { vote: Face; rounds: VoteResult['rounds'] }) {
  const nameOf = (id: string) => vote.options.find((option) => option.id === id)?.name ?? '';
  if (rounds.length < 2) return null;
  return (
    <View className="vo-rounds">
      <View className="vo-h">{`${RANKED_RULE_LABELS.runoff}的过程`}</View>
      {rounds.map(({ votes, out }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is its number
        <View key={place} className="vo-round">
          <View className="vo-round__t">{`第 ${place + 1} 轮`}</View>
          <View>{votes.map(({ id, votes: count }) => `${nameOf(id)} ${count} 票`).join('，')}</View>
          {out.length > 0 && <View className="vo-row__k">{`淘汰：${out.map(nameOf).join('、')}`}</View>}
        </View>
      ))}
    </View>
  );
}

const LEADING = {
  advice: '领先',
  decided: '通过',
  undecided: '领先',
  no_quorum: '领先',
  withheld: '',
  passed: '',
  failed: '',
};

const area = (squareMetres: number): string => `${squareMetres.toLocaleString('en')} 平方米`;

/** What two people recorded of a vote that was held outside. */
function Figures({ figures }: { figures: NonNullable<VoteResult['figures']> }) {
  const rows = [
    ['业主总数', `${figures.owners} 人 · ${area(figures.area)}`],
    ['参与表决', `${figures.takingPart} 人 · ${area(figures.takingPartArea)}`],
    ['同意', `${figures.agreeing} 人 · ${area(figures.agreeingArea)}`],
  ] as const;
  return (
    <>
      {rows.map(([name, words]) => (
        <View key={name} className="vo-fact">
          <View className="vo-fact__n">{name}</View>
          <View className="vo-fact__w">{words}</View>
        </View>
      ))}
      <View className="vo-row__k">由两名工作人员分别登记、核对一致。法律效力以线下法定程序的记录为准。</View>
    </>
  );
}

export function ResultCard({ vote, result }: { vote: Face; result: VoteResult }) {
  const { outcome, figures, counts, rounds, ballots, paper, blank, winners } = result;
  const { tone, icon } = OUTCOME_LOOKS[outcome];
  const unit = VOTE_UNIT_COUNTS[vote.unit];
  return (
    <Card title="结果">
      <Notice tone={tone} icon={icon}>
        {VOTE_OUTCOME_LABELS[outcome]}
      </Notice>
      {figures && <Figures figures={figures} />}
      {counts.length > 0 && (
        <Bars bars={barsOf(vote, counts, { ballots, winners })} leading={LEADING[outcome]} />
      )}
      <Rounds vote={vote} rounds={rounds} />
      {!figures && (
        <View className="vo-row__k">
          {`${ballots} ${unit}参加，票箱 ${ballots} 张${paper > 0 ? `（其中纸质 ${paper} 张）` : ''}，弃权 ${blank} 张。名册、票箱和各项之和已核对一致。`}
        </View>
      )}
    </Card>
  );
}

/** While it is open, by name, and not hidden. */
export function RunningCard({ vote }: { vote: Face }) {
  if (!vote.running) return null;
  const bars = barsOf(vote, vote.running, { ballots: vote.turnout.cast, winners: [] });
  return (
    <Card title="到现在的票数">
      <Bars bars={bars} leading="" />
      <View className="vo-row__k">每分钟更新一次，截止后公布结果。</View>
    </Card>
  );
}
