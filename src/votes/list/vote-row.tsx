import { View } from '@tarojs/components';
import type { VoteSummary } from '#types/vote-shapes';
import { VOTE_KIND_LABELS } from '#types/votes.labels';
import { apart } from '../../shared/format/apart';
import { iconClass } from '../../shared/ui/show/icon';
import { tagClass } from '../../shared/ui/show/tag';
import { KIND_LOOKS, phaseMark, turnoutText } from '../vote.view';

type Props = { vote: VoteSummary; onTap: () => void };

/** One vote of a list, in one template, so that a long list stays light. */
export function VoteRow({ vote, onTap }: Props) {
  const look = KIND_LOOKS[vote.kind];
  const mark = phaseMark(vote, Date.now());
  const below = [vote.place, vote.phase !== 'announced' && turnoutText(vote)].filter(Boolean).join(' · ');
  return (
    <View
      compileMode
      className={`card vo-row vo-row--${vote.kind}`}
      hoverClass="card--down"
      aria-role="button"
      aria-label={[VOTE_KIND_LABELS[vote.kind], vote.title, mark.words, below].filter(Boolean).join('，')}
      onClick={onTap}
    >
      <View className={tagClass(look.tone)}>
        <View className={iconClass(look.icon, 'sm')} aria-hidden="true" />
        <View>{VOTE_KIND_LABELS[vote.kind]}</View>
      </View>
      <View className="vo-row__t">{apart(vote.title)}</View>
      <View className="vo-row__m">
        <View className={iconClass(mark.icon, 'sm')} aria-hidden="true" />
        <View>{apart(mark.words)}</View>
      </View>
      <View className="vo-row__k">{apart(below)}</View>
    </View>
  );
}
