import { HOUR, plusMs } from '#kernel/instant';
import { HOURS, SHEETS } from '../../../cloudfunctions/hours/hours.demo';
import type { HoursRecord } from '../../../cloudfunctions/hours/record/record.state';
import { type RecordStage, recordIn, sheetOf } from '../world/hours';
import { COMMUNITY } from '../world/places';
import type { Play, Plays, Staged } from './play';

const NO_RECORD = `h_${'0'.repeat(24)}`;
const NO_SHEET = `v_${'0'.repeat(16)}`;

const staged = (record: HoursRecord, input: Record<string, unknown>): Staged => ({
  documents: { [HOURS]: [record] },
  input,
  target: { collection: HOURS, id: record._id },
});

type More = (record: HoursRecord) => Record<string, unknown>;
const on = (caller: Play['caller'], stage: RecordStage, more: More = () => ({})): Play => ({
  caller,
  about: 'community',
  stage: (scene) => {
    const record = recordIn[stage](scene);
    return staged(record, { recordId: record._id, ...more(record) });
  },
  missing: (input) => ({ ...input, recordId: NO_RECORD }),
});

const rev: More = (record) => ({ rev: record.rev });

const shows: Play['shows'] = (data, { target }) =>
  (data as { items: { id: string }[] }).items.some(({ id }) => id === target?.id);

const listed = (caller: Play['caller'], stage: RecordStage, more: More): Play => ({
  caller,
  about: 'community',
  stage: (scene) => {
    const record = recordIn[stage](scene);
    return staged(record, { limit: 50, ...more(record) });
  },
  shows,
});

const onSheet = (more: Record<string, unknown>): Play => ({
  caller: 'reporter',
  about: 'community',
  stage: (scene) => {
    const { record, sheet } = sheetOf(scene);
    return {
      documents: { [HOURS]: [record], [SHEETS]: [sheet] },
      input: { sheetId: sheet._id, ...more },
      target: { collection: SHEETS, id: sheet._id },
    };
  },
  missing: (input) => ({ ...input, sheetId: NO_SHEET }),
});

export const hoursPlays: Plays<'hours'> = {
  'hours.mine': listed('reporter', 'recorded', () => ({})),
  'hours.get': on('reporter', 'recorded'),
  'hours.listActivity': {
    ...listed('staff', 'recorded', ({ activity }) => ({ activityId: activity })),
    missing: (input) => ({ ...input, activityId: `a_${'0'.repeat(24)}` }),
  },
  'hours.listOpen': listed('staff', 'asked', () => ({ within: COMMUNITY })),
  'hours.exportLedger': {
    caller: 'staff',
    about: 'community',
    stage: (scene) => {
      const record = recordIn.recorded(scene);
      const { day } = record;
      return {
        documents: { [HOURS]: [record] },
        input: { within: COMMUNITY, from: day, until: day, fullNames: false, words: '核对' },
        target: null,
      };
    },
  },
  'hours.ask': on('reporter', 'recorded', () => ({ words: '我来得更早' })),
  'hours.evaluate': on('reporter', 'recorded', () => ({ stars: 5, words: '安排得很好' })),
  'hours.propose': on('staff', 'asked', (record) => ({
    ...rev(record),
    spans: [{ from: record.post.from, until: plusMs(record.post.until, -HOUR) }],
    words: '领队证明',
  })),
  'hours.decline': on('staff', 'asked', (record) => ({ ...rev(record), words: '签到记录清楚' })),
  'hours.decide': on('staff', 'proposed', (record) => ({ ...rev(record), accepted: true, words: '属实' })),
  'hours.appraise': on('staff', 'recorded', (record) => ({ ...rev(record), quality: 'good' })),
  'hours.orderSheet': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => {
      const record = recordIn.recorded(scene);
      const input = { community: COMMUNITY, from: record.day, until: record.day };
      return { documents: { [HOURS]: [record] }, input, target: null };
    },
  },
  'hours.listSheets': {
    caller: 'reporter',
    about: 'community',
    stage: (scene) => ({ ...onSheet({}).stage(scene), input: { limit: 50 } }),
    shows,
  },
  'hours.withdrawSheet': onSheet({ words: '写错了时间' }),
  'hours.check': onSheet({}),
};
