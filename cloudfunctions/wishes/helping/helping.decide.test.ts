import { DAY, plusMs } from '#kernel/instant';
import type { Settlement } from '#types/wishes.labels';
import { settle } from '../desk/desk.decide';
import { recordSource } from '../desk/source.decide';
import {
  ASKER,
  asking,
  atSociety,
  CLERK,
  claimed,
  finished,
  HELPER,
  NOW,
  open,
  VOLUNTEER,
  written,
} from '../lives.harness';
import { type Candidate, claim } from './claim.decide';
import { confirm, dispute, finish, giveBack } from './helping.decide';

const LATER = plusMs(NOW, DAY);
const clerk = { by: CLERK, now: LATER };

describe('the sources', () => {
  const said = { ...clerk, to: '民政办', words: '' };

  it('are asked in order', () => {
    const other = recordSource(asking(), { ...said, source: 'society', outcome: 'declined' });
    expect(other).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect(asking().state).toMatchObject({ status: 'asking', source: 'government' });
    expect(atSociety().state).toMatchObject({ status: 'asking', source: 'society' });
    expect(open().state.status).toBe('open');
  });

  it('keep whom was asked, when and what came of it; nobody passes one who has not answered', () => {
    const waits = written(recordSource(asking(), { ...said, source: 'government', outcome: 'waiting' }));
    const one = written(
      recordSource(waits, { ...said, to: '残联', source: 'government', outcome: 'declined' }),
    );
    expect(one.state.status).toBe('asking');
    const both = written(
      recordSource(one, { ...said, source: 'government', outcome: 'declined', words: '无此项' }),
    );
    expect(both.state).toMatchObject({ source: 'society' });
    expect(both.sources[0]).toMatchObject({
      source: 'government',
      endedAt: LATER,
      inquiries: [
        { to: '民政办', outcome: 'declined', words: '无此项', at: LATER },
        { to: '残联', outcome: 'declined' },
      ],
    });
  });

  it('that accept do it, without time that would count as service', () => {
    const theirs = written(recordSource(asking(), { ...said, source: 'government', outcome: 'accepted' }));
    expect(theirs.state).toMatchObject({ status: 'claimed', helper: { kind: 'office', name: '民政办' } });
    const done = written(finish(theirs, { ...clerk, minutes: 60, day: '2026-11-24', words: '' }));
    expect(done.state).toMatchObject({ report: { minutes: null } });
    expect(written(confirm(done, { by: ASKER, now: LATER, words: '' })).countAt).toBeNull();
    // given back, the next source has it
    expect(written(giveBack(theirs, { ...clerk, words: '车坏了' })).state).toMatchObject({
      source: 'society',
    });
  });
});

describe('a claim', () => {
  it.each<[string, Partial<Candidate>, string]>([
    ['somebody who is not registered', { registration: 'none' }, 'NOT_REGISTERED'],
    ['a minor without a confirmed guardian', { registration: 'waiting', minor: true }, 'GUARDIAN_MISSING'],
    ['a minor where the community wants adults', { minor: true }, 'ADULTS_ONLY'],
  ])('is not for %s', (_, more, code) => {
    expect(claim(open(), { ...VOLUNTEER, ...more }, NOW)).toMatchObject({ code });
  });

  it('is for one alone, and for others again when it is given back', () => {
    expect(claim(claimed(), VOLUNTEER, NOW)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect(claimed().shelfKeys).toEqual([]);
    const back = written(giveBack(claimed(), { by: HELPER, now: LATER, words: '出差' }));
    expect(back).toMatchObject({ state: { status: 'open' }, mine: [ASKER.personId] });
    expect(back.parties).toContain(HELPER.personId);
    expect(back.sources.filter(({ source }) => source === 'neighbours')).toHaveLength(1);
  });
});

describe('help that was given', () => {
  const report = { by: HELPER, now: LATER, minutes: 45, day: '2026-11-24' as const, words: '' };

  it.each([
    ['without its time', { minutes: null }, 'MINUTES_MISSING'],
    ['before it was claimed', { day: '2026-11-22' as const }, 'DAY_WRONG'],
    ['tomorrow', { day: '2026-11-25' as const }, 'DAY_WRONG'],
  ])('cannot be reported %s', (_, more, code) => {
    expect(finish(claimed(), { ...report, ...more })).toMatchObject({ code });
  });

  it('counts when both sides have said so, not before', () => {
    expect(finished().countAt).toBeNull();
    expect(written(confirm(finished(), { by: ASKER, now: LATER, words: '谢谢' }))).toMatchObject({
      countAt: LATER,
      state: { status: 'confirmed', by: 'asker', report: { minutes: 60 } },
    });
    expect(confirm(claimed(), { by: ASKER, now: LATER, words: '' })).toMatchObject({ ok: false });
  });
});

describe('what is disputed', () => {
  const disputed = () => written(dispute(finished(), { by: ASKER, now: LATER, words: '没来过' }));
  const settled = (outcome: Settlement, minutes: number | null = null) =>
    settle(disputed(), { ...clerk, outcome, minutes, words: '都问过了' });

  it('goes to the desk and to the other side', () => {
    expect(disputed().state).toMatchObject({ status: 'disputed', by: 'asker', words: '没来过' });
    expect(
      disputed()
        .outbox.slice(-2)
        .map(({ to }) => to),
    ).toEqual([{ role: 'community_staff', territory: '420205/003/001' }, { person: HELPER.personId }]);
  });

  it('is settled with the time that the desk found out', () => {
    expect(settled('given')).toMatchObject({ code: 'MINUTES_MISSING' });
    expect(settled('given', 30)).toMatchObject({
      data: { countAt: LATER, state: { by: 'staff', report: { minutes: 30 } } },
    });
  });

  it('or is for somebody else, or over', () => {
    expect(settled('reopened')).toMatchObject({ data: { state: { status: 'open' }, countAt: null } });
    expect(settled('closed')).toMatchObject({ data: { state: { status: 'closed' }, deskKeys: [] } });
  });
});
