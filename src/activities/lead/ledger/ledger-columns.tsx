import type { LedgerLine } from '#types/ledger';
import type { Column } from '../../../shared/beside/beside.types';
import { stampText } from '../../../shared/format/dates';
import { Tag } from '../../../shared/ui/show/tag';
import { statusMark } from '../../activity.view';
import { cameText, hoursText, resultText } from './ledger.view';

/** A ledger at a desk. */
export const LEDGER_COLUMNS: readonly Column<LedgerLine>[] = [
  { title: '活动', kind: 'main', cell: ({ title }) => title },
  { title: '队伍', cell: ({ team }) => team },
  { title: '开始', cell: ({ startsAt }) => stampText(startsAt) },
  { title: '人数', cell: cameText },
  { title: '时长', cell: ({ status, minutes }) => (status === 'settled' ? hoursText(minutes) : '') },
  {
    title: '状态',
    kind: 'state',
    cell: (line) => {
      const { tone, icon, words } = statusMark(line);
      return line.flagged > 0 ? (
        <Tag tone="warn" icon="warn">
          {resultText(line)}
        </Tag>
      ) : (
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      );
    },
  },
];

export const lineWords = (line: LedgerLine): string =>
  [line.title, line.team, cameText(line), resultText(line)].join('，');
