import { activityIdOf, personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import { inventRecord } from '../hours.demo';
import type { HoursRecord } from '../record/record.state';
import { detailOf, rowOf } from '../view/record.view';
import { appraise, evaluate } from './evaluate.decide';

const someone = (name: string) => ({ personId: personIdOf(name), name });
const [volunteer, leader] = [someone('volunteer'), someone('leader')];
const NOW = '2026-11-22T02:00:00.000Z';

const record = inventRecord({
  activity: activityIdOf(leader.personId, 'one'),
  person: { ...volunteer, number: '260000000017' },
  from: '2026-11-20T01:00:00.000Z',
  hours: 2,
  community: '420205/003/001' as TerritoryId,
  unit: '友爱街社区',
  leaders: [leader.personId],
});
const absent: HoursRecord = { ...record, spans: [], minutes: 0 };
const ofActivity = { by: volunteer, now: NOW, words: '组织得很好', stars: 5 };
const ofService = { by: leader, now: NOW, words: '', quality: 'excellent' as const, rev: record.rev };
const written = (result: ReturnType<typeof evaluate> | ReturnType<typeof appraise>): HoursRecord => {
  if (!result.ok) throw new Error(result.code);
  return { ...result.data, rev: result.data.rev + 1 };
};

describe('an evaluation', () => {
  it('is no matter of who was not there, of neither side', () => {
    expect(evaluate(absent, ofActivity)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect(appraise(absent, ofService)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('of one’s own service is nobody’s', () => {
    expect(appraise(record, { ...ofService, by: volunteer })).toMatchObject({ code: 'OWN_HOURS' });
  });

  it('is said once by each side, and each can still be said after the other', () => {
    const both = written(appraise(written(evaluate(record, ofActivity)), ofService));
    expect(evaluate(both, ofActivity)).toMatchObject({ code: 'ALREADY_EVALUATED' });
    expect(appraise(both, { ...ofService, rev: both.rev })).toMatchObject({ code: 'ALREADY_EVALUATED' });
    expect(both).toMatchObject({ evaluation: { stars: 5 }, appraisal: { quality: 'excellent', at: NOW } });
    expect(both.minutes).toBe(record.minutes);
  });

  it('is read by both: leaders in their list, the volunteer in the record, without who said it', () => {
    const both = written(appraise(written(evaluate(record, ofActivity)), ofService));
    expect(rowOf(both)).toMatchObject({ stars: 5, quality: 'excellent' });
    expect(rowOf(record)).toMatchObject({ stars: null, quality: null });
    const mine = detailOf(both, { ...volunteer, memberships: [] });
    expect(mine.appraisal).toEqual({ at: NOW, quality: 'excellent', words: '' });
    expect(JSON.stringify(mine.timeline)).not.toContain(leader.name);
  });
});
