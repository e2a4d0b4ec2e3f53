import type { InputOf } from '#types/contract';
import type { HoursSheet } from '#types/hour-sheets';
import type { RecordDetail } from '#types/hours';
import type { Change } from '../shared/offline/queue.types';
import { recordOf, sheetOf } from './hours.client';

type Seen = Pick<RecordDetail, 'id' | 'rev' | 'title'>;
const target = ({ id, rev }: Seen) => ({ recordId: recordOf(id), rev });

export const ask = ({ id, title }: Seen, words: string): Change<'hours.ask'> => ({
  name: 'hours.ask',
  input: { recordId: recordOf(id), words },
  label: `申请更正时长：${title}`,
});
export const evaluate = (
  { id, title }: Seen,
  given: { stars: number; words: string },
): Change<'hours.evaluate'> => ({
  name: 'hours.evaluate',
  input: { recordId: recordOf(id), ...given },
  label: `评价活动：${title}`,
});
export const appraise = (
  seen: Seen,
  given: Pick<InputOf<'hours.appraise'>, 'quality' | 'words'>,
): Change<'hours.appraise'> => ({
  name: 'hours.appraise',
  input: { ...target(seen), ...given },
  label: `评价服务：${seen.title}`,
});
export const decline = (seen: Seen, words: string): Change<'hours.decline'> => ({
  name: 'hours.decline',
  input: { ...target(seen), words },
  label: `答复更正申请：${seen.title}`,
});
export const propose = (
  seen: Seen,
  given: Pick<InputOf<'hours.propose'>, 'spans' | 'words'>,
): Change<'hours.propose'> => ({
  name: 'hours.propose',
  input: { ...target(seen), ...given },
  label: `提出更正：${seen.title}`,
});
export const confirmProposal = (seen: Seen): Change<'hours.decide'> => ({
  name: 'hours.decide',
  input: { ...target(seen), accepted: true },
  label: `确认更正：${seen.title}`,
});
export const rejectProposal = (seen: Seen, words: string): Change<'hours.decide'> => ({
  name: 'hours.decide',
  input: { ...target(seen), accepted: false, words },
  label: `不同意更正：${seen.title}`,
});

export const orderSheet = (input: InputOf<'hours.orderSheet'>, unit: string): Change<'hours.orderSheet'> => ({
  name: 'hours.orderSheet',
  input,
  label: `开具服务记录单：${unit}`,
});
export const withdrawSheet = ({ id, unit }: HoursSheet): Change<'hours.withdrawSheet'> => ({
  name: 'hours.withdrawSheet',
  input: { sheetId: sheetOf(id) },
  label: `撤回服务记录单：${unit}`,
});
