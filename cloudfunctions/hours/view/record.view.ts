import type { Actor } from '#kernel/actor';
import { told } from '#kernel/chain';
import { maskName } from '#kernel/masks';
import type { RecordDetail, RecordRow, RecordSummary } from '#types/hours';
import { actionsOf } from '../correction/gates.policy';
import type { Listed } from '../record/record.state';
import { type HoursRecord, minutesOf, type Named, type Stretch, stateOf } from '../record/record.state';

export const summaryOf = (record: Listed): RecordSummary => {
  const { _id, rev, activity, title, day, place, unit, community, minutes, points } = record;
  return {
    ...{ id: _id, rev, activityId: activity, title, day, place, unit, community, minutes, points },
    state: stateOf(record),
    evaluated: record.evaluation !== null,
  };
};

/** Of many at once by family name; whoever decides about one opens that one. */
export const rowOf = (record: Listed): RecordRow => ({
  ...summaryOf(record),
  name: maskName(record.name),
  number: record.number,
  stars: record.evaluation?.stars ?? null,
  quality: record.appraisal?.quality ?? null,
});

const spansView = (spans: readonly Stretch[]): Stretch[] => spans.map(({ from, until }) => ({ from, until }));

/** Whose hours they are reads what was done and by what kind of person; those who answer for it read names. */
const byOf = (record: HoursRecord, by: Named | null, isMine: boolean): string => {
  if (by === null) return '系统';
  if (by.personId === record.person) return '本人';
  return isMine ? '组织方' : by.name;
};

const proposalView = (record: HoursRecord, isMine: boolean): RecordDetail['proposal'] =>
  record.proposal && {
    at: record.proposal.at,
    by: byOf(record, record.proposal.by, isMine),
    spans: spansView(record.proposal.spans),
    minutes: minutesOf(record.proposal.spans),
    words: record.proposal.words,
  };

export const detailOf = (record: HoursRecord, actor: Actor): RecordDetail => {
  const mine = record.person === actor.personId;
  const { content, post, team, leader, recordedAt, asked, evaluation, appraisal } = record;
  return {
    ...summaryOf(record),
    ...{ name: record.name, number: record.number },
    ...{ content, post, team, leader, recordedAt, asked, evaluation, mine },
    spans: spansView(record.spans),
    proposal: proposalView(record, mine),
    appraisal: appraisal && { at: appraisal.at, quality: appraisal.quality, words: appraisal.words },
    timeline: told(record.timeline).map(({ at, kind, by, words }) => ({
      ...{ at, kind, words },
      by: byOf(record, by, mine),
    })),
    may: actionsOf(record, actor),
  };
};

/** What every change of a record answers. */
export const changedAnswer = (record: HoursRecord) => ({
  recordId: record._id,
  rev: record.rev,
  state: stateOf(record),
  minutes: record.minutes,
});
