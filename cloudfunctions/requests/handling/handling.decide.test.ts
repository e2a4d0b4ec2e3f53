import type { Category } from '#types/requests.labels';
import {
  acknowledged,
  atDesk,
  checked,
  colleague,
  idOf,
  MONDAY,
  photoOf,
  resolved,
  submitted,
  worker,
} from '../cast.demo';
import { play } from '../requests.demo';
import { acknowledge, addNote, addProgress, lookAtContact, resolve } from './handling.decide';

const by = (officer: typeof worker, rev: number) => ({ by: officer, rev, now: MONDAY });
const photo = photoOf(worker.personId);

describe('acknowledging', () => {
  it('refuses everybody after the first, whatever revision they saw', () => {
    expect(acknowledge(acknowledged(), by(colleague, 1))).toMatchObject({
      code: 'REQUEST_ALREADY_ACKNOWLEDGED',
    });
  });

  it.each([
    ['not assigned yet', atDesk()],
    ['resolved', resolved()],
    ['checked', checked()],
  ])('refuses what is %s', (_case, request) => {
    expect(acknowledge(request, by(colleague, request.rev))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('puts it into the worker’s own list and tells the resident who', () => {
    const request = play(submitted(), acknowledge, { by: worker, now: MONDAY });
    expect(request.state).toEqual({ status: 'acknowledged', at: MONDAY, handler: worker });
    expect(request.queue).toBe(`person:${worker.personId}`);
    expect(request.outbox.at(-1)?.fields).toMatchObject({
      phrase2: '处理中',
      thing5: 'worker已签收，正在处理',
    });
  });
});

describe('progress', () => {
  const report = { words: '已联系电工', photos: [] };

  it.each([
    ['before it was acknowledged', submitted()],
    ['after it was resolved', resolved()],
  ])('is refused %s', (_case, request) => {
    expect(addProgress(request, { ...by(worker, request.rev), ...report })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('is refused with another person’s photo', () => {
    const photos = [photoOf(idOf('other'))];
    expect(addProgress(acknowledged(), { ...by(worker, 2), words: '看', photos })).toMatchObject({
      code: 'FILE_NOT_YOURS',
    });
  });

  it('is read by the resident', () => {
    const request = play(acknowledged(), addProgress, { by: worker, now: MONDAY, ...report });
    expect(request.timeline.at(-1)).toMatchObject({ kind: 'progress', words: '已联系电工', inner: false });
  });
});

describe('resolving', () => {
  it.each<[Category, string]>([
    ['facilities', 'EVIDENCE_MISSING'],
    ['sanitation', 'EVIDENCE_MISSING'],
    ['utilities', 'EVIDENCE_MISSING'],
    ['safety', 'EVIDENCE_MISSING'],
    ['parking', 'EVIDENCE_MISSING'],
    ['property', 'EVIDENCE_MISSING'],
    ['noise', 'done'],
    ['care', 'done'],
    ['dispute', 'done'],
    ['consultation', 'done'],
    ['other', 'done'],
  ])('a matter of %s without a photo: %s', (category, outcome) => {
    const request = acknowledged({ category });
    const result = resolve(request, { ...by(worker, request.rev), words: '办好了', photos: [] });
    expect(result.ok ? 'done' : result.code).toBe(outcome);
  });

  it('is refused twice', () => {
    const again = { ...by(worker, resolved().rev), words: '办好了', photos: [photo] };
    expect(resolve(resolved(), again)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('leaves the task list, waits for its check and stops the promise', () => {
    expect(resolved()).toMatchObject({ queue: null, phase: 'checking', overdueAt: null });
    expect(resolved().deadline.pauses).toEqual([{ from: MONDAY, until: null, reason: 'checking' }]);
    // two working days for the check
    expect(resolved().ladder.limit?.dueAt).toBe('2026-11-25T15:59:59.999Z');
  });

  it('stays late when it was late, even if the clock had not noticed', () => {
    const late = '2026-12-02T01:00:00.000Z';
    const request = play(acknowledged(), resolve, {
      by: worker,
      now: late,
      words: '办好了',
      photos: [photo],
    });
    expect(request.overdueAt).toBe('2026-11-30T15:59:59.999Z');
  });
});

describe('what only colleagues read', () => {
  it('a note is inner and makes nobody’s view stale', () => {
    const request = play(acknowledged(), addNote, { by: colleague, now: MONDAY, words: '家里有狗' });
    expect(request.timeline.at(-1)).toMatchObject({ kind: 'note', inner: true });
    expect(request.changedRev).toBe(acknowledged().changedRev);
  });

  it('a look at the resident’s number is recorded with its reason', () => {
    const request = lookAtContact(acknowledged(), { by: worker, now: MONDAY, reason: '约上门时间' });
    expect(request.timeline.at(-1)).toEqual({
      at: MONDAY,
      kind: 'contact_opened',
      by: { personId: worker.personId, name: 'worker', role: 'grid_worker' },
      words: '约上门时间',
      photos: [],
      inner: true,
    });
  });
});
