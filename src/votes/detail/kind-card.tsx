import { View } from '@tarojs/components';
import type { VoteDetail } from '#types/vote-shapes';
import {
  OWNERS_MATTER_LABELS,
  RANKED_RULE_LABELS,
  RANKED_RULE_WORDS,
  VOTE_FORM_LABELS,
  VOTE_KIND_LABELS,
  VOTE_KIND_WORDS,
} from '#types/votes.labels';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Icon } from '../../shared/ui/show/icon';
import { Tag } from '../../shared/ui/show/tag';
import { KIND_LOOKS, phaseMark, turnoutText, unitText } from '../vote.view';

type Face = Omit<VoteDetail, 'mine'>;

/** Which of the three acts it is, before anything else is read. */
export function KindBanner({ kind }: Pick<Face, 'kind'>) {
  const { icon, tone } = KIND_LOOKS[kind];
  return (
    <View className={`vo-kind vo-kind--${tone}`}>
      <Icon name={icon} size="lg" />
      <View className="vo-kind__m">
        <View className="vo-kind__t">{VOTE_KIND_LABELS[kind]}</View>
        <View className="vo-kind__w">{VOTE_KIND_WORDS[kind]}</View>
      </View>
    </View>
  );
}

const majorityText = ({ rule }: Face): string | null =>
  rule.quorumPercent === null || rule.majorityPercent === null
    ? null
    : `参加的超过 ${rule.quorumPercent}%，其中超过 ${rule.majorityPercent}% 同意，才形成决定${
        rule.source === 'default' ? '（默认规则，以本地规定为准）' : ''
      }`;

/** The facts in the order in which they are asked for. */
const factsOf = (vote: Face, now: number): (readonly [string, string])[] => {
  const isHere = vote.kind !== 'owners';
  const form = VOTE_FORM_LABELS[vote.form] + (vote.form === 'several' ? `，最多选 ${vote.most} 项` : '');
  const rows: (readonly [string, string | null])[] = [
    ['范围', vote.place],
    ['时间', `${whenText(vote.opensAt, now)} 至 ${whenText(vote.closesAt, now)}`],
    ['方式', isHere ? `${form} · ${unitText(vote)}` : '线下投票，按人数和面积计算'],
    ['事项', vote.matter && OWNERS_MATTER_LABELS[vote.matter]],
    ['通过规则', majorityText(vote)],
    [
      '计票规则',
      vote.counting && `${RANKED_RULE_LABELS[vote.counting]}：${RANKED_RULE_WORDS[vote.counting]}`,
    ],
    ['参加情况', turnoutText(vote) || null],
  ];
  return rows.flatMap(([name, words]) => (words ? [[name, words] as const] : []));
};

export function FactsCard({ vote }: { vote: Face }) {
  const now = Date.now();
  const mark = phaseMark(vote, now);
  return (
    <Card>
      <View className="vo-title" aria-role="heading">
        {vote.title}
      </View>
      <Tag tone={mark.tone} icon={mark.icon}>
        {mark.words}
      </Tag>
      {vote.reason !== '' && <View className="vo-words">{`取消原因：${vote.reason}`}</View>}
      {vote.words !== '' && <View className="vo-words">{vote.words}</View>}
      {factsOf(vote, now).map(([name, words]) => (
        <View key={name} className="vo-fact">
          <View className="vo-fact__n">{name}</View>
          <View className="vo-fact__w">{words}</View>
        </View>
      ))}
    </Card>
  );
}
