import type { VoteSummary } from '#types/vote-shapes';
import { VOTE_KIND_LABELS } from '#types/votes.labels';
import type { Column } from '../../shared/beside/beside.types';
import { Tag } from '../../shared/ui/show/tag';
import { phaseMark, turnoutText } from '../vote.view';

/** Votes of a territory, for going through them at a desk. */
export const VOTE_COLUMNS: readonly Column<VoteSummary>[] = [
  { title: '事项', kind: 'main', cell: ({ title }) => title },
  { title: '性质', cell: ({ kind }) => VOTE_KIND_LABELS[kind] },
  { title: '范围', cell: ({ place }) => place },
  { title: '参加情况', cell: (vote) => turnoutText(vote) || '—' },
  {
    title: '进行情况',
    kind: 'state',
    cell: (vote) => {
      const mark = phaseMark(vote, Date.now());
      return (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      );
    },
  },
];

export const voteWords = (vote: VoteSummary): string =>
  [vote.title, VOTE_KIND_LABELS[vote.kind], phaseMark(vote, Date.now()).words].join('，');
