import type { RecordRow } from '#types/hours';
import type { Column } from '../../shared/beside/beside.types';
import { Tag } from '../../shared/ui/show/tag';
import { dayWords, hoursText, stateMark } from '../hours.view';

/** The masked name and the number: enough to ask the right person. */
export const whoseText = ({ name, number }: RecordRow): string => `${name} ${number}`;

const dayOf = ({ day }: RecordRow): string => dayWords(day, Date.now());

/** Hours of many people, for going through them at a desk. */
export const RECORD_COLUMNS: readonly Column<RecordRow>[] = [
  { title: '志愿者', kind: 'main', cell: whoseText },
  { title: '服务', cell: ({ title }) => title },
  { title: '日期', cell: dayOf },
  { title: '时长', cell: ({ minutes }) => hoursText(minutes) },
  {
    title: '状态',
    kind: 'state',
    cell: (record) => {
      const { tone, icon, words } = stateMark(record);
      return (
        <Tag tone={tone} icon={icon}>
          {words}
        </Tag>
      );
    },
  },
];

export const spokenRecord = (record: RecordRow): string =>
  [whoseText(record), record.title, dayOf(record), hoursText(record.minutes), stateMark(record).words].join(
    '，',
  );
