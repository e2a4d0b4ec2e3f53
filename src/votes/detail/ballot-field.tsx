import type { Ballot, VoteDetail } from '#types/vote-shapes';
import { ChooseField, RankField } from './choose-field';
import { ScoreField } from './score-field';

export const EMPTY_BALLOT: Ballot = { picks: [], scores: [] };

/** What is asked, in the words of the form. */
export const askText = ({ form, most }: Pick<VoteDetail, 'form' | 'most'>): string => {
  switch (form) {
    case 'single':
      return '请选一项';
    case 'several':
      return `请选择，最多 ${most} 项`;
    case 'ranked':
      return '请按您的想法依次点选，先点的排在前面，可以只排前几项';
    case 'score':
      return '请从 0 到 10 打分，分越高越满意，可以只打其中几项';
  }
};

type Props = {
  vote: Pick<VoteDetail, 'form' | 'most' | 'options'>;
  ballot: Ballot;
  onChange: (ballot: Ballot) => void;
};

/** A ballot in each of the four forms. */
export function BallotField({ vote: { form, most, options }, ballot, onChange }: Props) {
  const pick = (picks: string[]) => onChange({ picks, scores: [] });
  if (form === 'ranked') return <RankField options={options} picks={ballot.picks} onChange={pick} />;
  if (form === 'score')
    return (
      <ScoreField
        options={options}
        scores={ballot.scores}
        onChange={(scores) => onChange({ picks: [], scores })}
      />
    );
  const atMost = form === 'single' ? 1 : most;
  return <ChooseField options={options} picks={ballot.picks} most={atMost} onChange={pick} />;
}
