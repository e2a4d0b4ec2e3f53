import type { NoticeDeskRow } from '#types/notice-desk';
import type { Column } from '../../shared/beside/beside.types';
import { Tag } from '../../shared/ui/show/tag';
import { kindMark } from '../feed/feed.view';
import { momentText, statusMark } from './desk.view';

const titleOf = ({ title }: NoticeDeskRow) => title || '（还没有标题）';
const momentOf = (notice: NoticeDeskRow) => momentText(notice, Date.now());
const kindOf = ({ kind }: NoticeDeskRow) => kindMark(kind).words;

/** Notices in a table, for going through them at a desk. */
export const DESK_COLUMNS: readonly Column<NoticeDeskRow>[] = [
  { title: '标题', kind: 'main', cell: titleOf },
  { title: '类别', cell: kindOf },
  { title: '谁写的', cell: ({ author }) => author },
  { title: '时间', cell: momentOf },
  {
    title: '状态',
    kind: 'state',
    cell: ({ status, correcting }) => {
      const mark = statusMark(status);
      return (
        <Tag tone={correcting ? 'warn' : mark.tone} icon={correcting ? 'edit' : mark.icon}>
          {correcting ? '更正待审核' : mark.words}
        </Tag>
      );
    },
  },
];

export const deskWords = (notice: NoticeDeskRow): string =>
  [
    kindOf(notice),
    statusMark(notice.status).words,
    notice.correcting ? '更正待审核' : '',
    titleOf(notice),
    notice.lead,
    notice.author,
    momentOf(notice),
  ]
    .filter(Boolean)
    .join('，');
