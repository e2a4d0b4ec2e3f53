import { activityIdOf, personIdOf } from '#kernel/ids';
import { HOUR, MINUTE, plusMs } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import { inventAsked, inventProposed, inventRecord } from '../hours.demo';
import type { HoursRecord } from '../record/record.state';
import { ask, decide, decline, propose } from './correct.decide';

const someone = (name: string) => ({ personId: personIdOf(name), name });
const volunteer = someone('volunteer');
const leader = someone('leader');
const staff = someone('staff');
const FROM = '2026-11-20T01:00:00.000Z';
const NOW = '2026-11-22T02:00:00.000Z';

const record = inventRecord({
  activity: activityIdOf(leader.personId, 'one'),
  person: { ...volunteer, number: '260000000017' },
  from: FROM,
  hours: 2,
  community: '420205/003/001' as TerritoryId,
  unit: '友爱街社区',
  leaders: [leader.personId],
});
const proposed = inventProposed(record, leader, NOW);
const { rev } = record;
const moment = { by: leader, now: NOW, words: '中间吃饭' };
const span = (from: number, until: number) => ({
  from: plusMs(FROM, from * MINUTE),
  until: plusMs(FROM, until * MINUTE),
});

describe('hours that cannot be', () => {
  it.each([
    ['end before they begin', [span(30, 30)], 'TIME_BACKWARDS'],
    ['lie over one another', [span(0, 60), span(59, 90)], 'TIME_BACKWARDS'],
    ['are out of order', [span(60, 90), span(0, 30)], 'TIME_BACKWARDS'],
    ['begin before the post', [span(-1, 60)], 'LONGER_THAN_ACTIVITY'],
    ['are longer than the activity', [span(0, 121)], 'LONGER_THAN_ACTIVITY'],
    ['are what they were', [span(0, 120)], 'NOTHING_CHANGES'],
  ] as const)('are refused where they %s', (_why, spans, code) => {
    expect(propose(record, { ...moment, rev, spans })).toMatchObject({ ok: false, code });
  });
});

describe('hours are changed by two', () => {
  it('never by whose they are, as the first or as the second', () => {
    const mine = { ...moment, by: volunteer };
    const own = { ok: false, code: 'OWN_HOURS' };
    expect(propose(record, { ...mine, rev, spans: [] })).toMatchObject(own);
    expect(decide(proposed, { ...mine, rev: proposed.rev, accepted: true })).toMatchObject(own);
    expect(decline(inventAsked(record, NOW), { ...mine, rev: 2 })).toMatchObject(own);
  });

  it('never by one alone', () => {
    const refused = decide(proposed, { ...moment, rev: proposed.rev, accepted: true });
    expect(refused).toMatchObject({ ok: false, code: 'DECIDER_IS_PROPOSER' });
  });

  it('never on an older view, or while another change waits', () => {
    const asked = inventAsked(record, NOW);
    expect(propose(asked, { ...moment, rev, spans: [] })).toMatchObject({ code: 'REVISION_STALE' });
    expect(propose(proposed, { ...moment, rev: proposed.rev, spans: [] })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
    expect(ask(proposed, { by: volunteer, now: NOW, words: '不对' })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('not counted before the second confirms; then minutes, points and history say it', () => {
    expect(proposed).toMatchObject({ minutes: 120, points: 20 });
    const decided = decide(proposed, { by: staff, now: NOW, words: '', rev: proposed.rev, accepted: true });
    expect(decided).toMatchObject({
      ok: true,
      data: { minutes: 90, points: 15, proposal: null, tallyAt: NOW, correctedAt: NOW, desk: 'done' },
    });
    const told = (decided as { data: HoursRecord }).data.timeline.at(-1);
    expect(told).toMatchObject({ kind: 'confirmed', by: staff, words: '2小时 → 1.5小时' });
  });

  it('or not at all: the second says why, and what the owner asked still waits', () => {
    const both = inventProposed(inventAsked(record, NOW), leader, NOW);
    const no = { by: staff, now: NOW, rev: both.rev, accepted: false };
    expect(decide(both, { ...no, words: '' })).toMatchObject({ ok: false, code: 'REASON_MISSING' });
    const rejected = decide(both, { ...no, words: '签退清楚' });
    expect(rejected).toMatchObject({ ok: true, data: { minutes: 120, proposal: null, desk: 'open' } });
  });
});

it('an absence can be corrected into hours', () => {
  const absent: HoursRecord = { ...record, spans: [], minutes: 0, points: 0 };
  const next = propose(absent, { ...moment, rev, spans: [span(15, 120)] });
  const changed = (next as { data: HoursRecord }).data;
  const done = decide(
    { ...changed, rev: 2 },
    { by: staff, now: plusMs(NOW, HOUR), words: '', rev: 2, accepted: true },
  );
  expect(done).toMatchObject({ ok: true, data: { minutes: 105, points: 17 } });
});
