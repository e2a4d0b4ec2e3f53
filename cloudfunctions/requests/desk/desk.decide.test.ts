import type { Instant } from '#types/time';
import { acknowledged, atDesk, checked, MONDAY, resolved, staff, submitted } from '../cast.demo';
import { play } from '../requests.demo';
import { urge } from '../resident/resident.decide';
import { accept, pause, refuseRequest, resume } from './desk.decide';

const ask = (request: { rev: number }, now: Instant = MONDAY) => ({ by: staff, rev: request.rev, now });
const refusal = { reason: 'judicial' as const, words: '请到区人民法院立案窗口' };
const waiting = { reason: 'procurement' as const, words: '配件下周到货' };

describe('accepting', () => {
  it.each([
    ['what a rule accepted already', submitted()],
    ['what is being handled', acknowledged()],
    ['what is closed', checked()],
  ])('refuses %s', (_case, request) => {
    expect(accept(request, ask(request))).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
      details: { status: request.state.status },
    });
  });

  it('tells the resident', () => {
    const request = play(atDesk(), accept, { by: staff, now: MONDAY });
    expect(request.state).toEqual({ status: 'accepted', at: MONDAY });
    expect(request.phase).toBe('incoming');
    expect(request.outbox.at(-1)).toMatchObject({
      template: 'request.progress',
      fields: { phrase2: '已受理' },
    });
  });
});

describe('revisions', () => {
  it('refuses a view older than the last change by a person', () => {
    const request = play(atDesk(), accept, { by: staff, now: MONDAY });
    expect(refuseRequest(request, { ...ask(request), ...refusal, rev: 1 })).toMatchObject({
      code: 'REVISION_STALE',
      details: { rev: 2 },
    });
  });

  it('refuses a revision that never was', () => {
    expect(accept(atDesk(), { ...ask(atDesk()), rev: 9 })).toMatchObject({ code: 'REVISION_STALE' });
  });

  it('says what the state is before it says that the view is old', () => {
    expect(accept(acknowledged(), { ...ask(acknowledged()), rev: 1 })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('lets a view be that only the clock or an urging is ahead of', () => {
    const byClock = { ...atDesk(), rev: 4 };
    expect(accept(byClock, { ...ask(byClock), rev: 1 })).toMatchObject({ ok: true });
    const urged = play(atDesk(), urge, { personId: atDesk().reporterId, now: MONDAY });
    expect(accept(urged, { ...ask(urged), rev: 1 })).toMatchObject({ ok: true });
  });
});

describe('refusing', () => {
  it.each([
    ['what somebody works on', acknowledged()],
    ['what waits for its check', resolved()],
    ['what is checked', checked()],
  ])('refuses %s', (_case, request) => {
    expect(refuseRequest(request, { ...ask(request), ...refusal })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('always tells the reason and the right channel', () => {
    const request = play(submitted(), refuseRequest, { by: staff, now: MONDAY, ...refusal });
    expect(request.state).toEqual({ status: 'refused', at: MONDAY, reason: 'judicial' });
    expect(request.timeline.at(-1)).toMatchObject({
      kind: 'refused',
      words: '已经或应当通过诉讼、仲裁、复议等法定途径解决。请到区人民法院立案窗口',
      inner: false,
    });
  });

  it('ends the clock and leaves nobody’s task list with it', () => {
    const request = play(submitted(), refuseRequest, { by: staff, now: MONDAY, ...refusal });
    expect(request).toMatchObject({ queue: null, phase: 'done', ladder: { limit: null } });
  });
});

describe('pausing', () => {
  const THURSDAY = '2026-11-26T01:00:00.000Z';

  it('refuses what is paused already, and what nobody works on any more', () => {
    const paused = play(acknowledged(), pause, { by: staff, now: MONDAY, ...waiting });
    expect(pause(paused, { ...ask(paused), ...waiting })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
      details: { status: 'acknowledged', paused: true },
    });
    expect(pause(resolved(), { ...ask(resolved()), ...waiting })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('refuses to resume what is not paused', () => {
    expect(resume(acknowledged(), ask(acknowledged()))).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
      details: { paused: false },
    });
  });

  it('moves the promise by the working days that passed, and keeps the reason', () => {
    const paused = play(acknowledged(), pause, { by: staff, now: MONDAY, ...waiting });
    const resumed = play(paused, resume, { by: staff, now: THURSDAY });
    expect(resumed.deadline).toMatchObject({
      dueAt: '2026-12-03T15:59:59.999Z',
      pauses: [{ from: MONDAY, until: THURSDAY, reason: 'procurement' }],
    });
    expect(resumed.ladder.limit?.dueAt).toBe(resumed.deadline.dueAt);
  });

  it('asks for no clock while it lasts', () => {
    const sent = acknowledged().outbox.map((entry) => ({ ...entry, nextAt: null }));
    const paused = play({ ...acknowledged(), outbox: sent }, pause, { by: staff, now: MONDAY, ...waiting });
    expect(paused.wakeAt).toBeNull();
  });
});
