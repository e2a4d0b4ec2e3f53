import type { RequestSummary } from '#types/request-summary';
import type { Column } from '../beside/beside.types';
import { Rows } from '../beside/rows.h5';
import { Tag } from '../ui/show/tag';
import type { Mark } from '../ui/tone';
import { cardOf } from './request.view';
import type { RequestRowsProps } from './request-rows.types';

const tags = (marks: readonly Mark[]) =>
  marks.map(({ icon, tone, words }) => (
    <Tag key={words} icon={icon} tone={tone}>
      {words}
    </Tag>
  ));

/** What a desk goes through a list for: which, what, where, who, until when, how it stands. */
const COLUMNS: readonly Column<RequestSummary>[] = [
  { title: '编号', cell: ({ number }) => <span className="tbl__n">{number}</span> },
  { title: '事项', kind: 'main', cell: ({ words }) => words },
  { title: '地点', cell: (request) => cardOf(request, Date.now()).place },
  { title: '办理人', cell: ({ handler }) => handler?.name ?? '未派单' },
  {
    title: '期限',
    cell: (request) => {
      const { due, facts } = cardOf(request, Date.now());
      return <div className="tbl__t">{tags(due ? [due, ...facts] : facts)}</div>;
    },
  },
  { title: '状态', kind: 'state', cell: (request) => tags([cardOf(request, Date.now()).status]) },
];

function spoken(request: RequestSummary): string {
  const { words, place, status, due, facts } = cardOf(request, Date.now());
  return [words, place, status.words, due?.words, ...facts.map((fact) => fact.words)]
    .filter(Boolean)
    .join('，');
}

export const RequestRows = ({ children, ...list }: RequestRowsProps) => (
  <Rows {...list} keyOf={(request) => request.id} columns={COLUMNS} spoken={spoken}>
    {children}
  </Rows>
);
