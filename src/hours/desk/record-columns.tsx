import type { RecordRow } from '#types/hours';
import { QUALITY_LABELS } from '#types/hours.labels';
import type { Column } from '../../shared/beside/beside.types';
import { Tag } from '../../shared/ui/show/tag';
import { dayWords, hoursText, stateMark } from '../hours.view';

/** The masked name and the number: enough to ask the right person. */
export const whoseText = ({ name, number }: RecordRow): string => `${name} ${number}`;

/** Both ways, as far as they have been said: `评了活动 5 星，服务评价：好`; empty where nobody was there. */
export const opinionText = ({ minutes, stars, quality }: RecordRow): string =>
  minutes === 0
    ? ''
    : [
        stars === null ? '' : `评了活动 ${stars} 星`,
        quality === null ? '服务还没有评价' : `服务评价：${QUALITY_LABELS[quality]}`,
      ]
        .filter(Boolean)
        .join('，');

const dayOf = ({ day }: RecordRow): string => dayWords(day, Date.now());

/** Hours of many people, for going through them at a desk. */
export const RECORD_COLUMNS: readonly Column<RecordRow>[] = [
  { title: '志愿者', kind: 'main', cell: whoseText },
  { title: '服务', cell: ({ title }) => title },
  { title: '日期', cell: dayOf },
  { title: '时长', cell: ({ minutes }) => hoursText(minutes) },
  { title: '评价', cell: opinionText },
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
  [
    ...[whoseText(record), record.title, dayOf(record), hoursText(record.minutes)],
    ...[opinionText(record), stateMark(record).words],
  ]
    .filter(Boolean)
    .join('，');
