import {
  acknowledged,
  checked,
  idOf,
  lead,
  MONDAY,
  photoOf,
  resolved,
  STREET,
  staff,
  worker,
} from '../cast.demo';
import { resolve } from '../handling/handling.decide';
import type { RequestDocument } from '../request/request.state';
import { play } from '../requests.demo';
import { verify } from './check.decide';

const ask = (request: RequestDocument, passed: boolean, words = '') => ({
  by: staff,
  rev: request.rev,
  now: MONDAY,
  passed,
  words,
  photos: [],
});

const failed = (request: RequestDocument, now = MONDAY): RequestDocument =>
  play(request, verify, { by: staff, now, passed: false, words: '灯还是不亮', photos: [] });
const again = (request: RequestDocument): RequestDocument =>
  play(request, resolve, { by: worker, now: MONDAY, words: '又换了', photos: [photoOf(worker.personId)] });

describe('checking a result', () => {
  it('is refused to the person who handled it', () => {
    expect(verify(resolved(), { ...ask(resolved(), true), by: worker })).toMatchObject({
      code: 'CHECKER_IS_HANDLER',
    });
  });

  it.each([
    ['not resolved', acknowledged()],
    ['checked already', checked()],
  ])('is refused where it is %s', (_case, request) => {
    expect(verify(request, ask(request, true))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('that failed needs words', () => {
    expect(verify(resolved(), ask(resolved(), false))).toMatchObject({ code: 'REASON_MISSING' });
  });

  it('refuses another person’s photo', () => {
    const photos = [photoOf(idOf('other'))];
    expect(verify(resolved(), { ...ask(resolved(), true), photos })).toMatchObject({
      code: 'FILE_NOT_YOURS',
    });
  });

  it('that passed waits for the rating and runs no limit any more', () => {
    expect(checked()).toMatchObject({
      state: { status: 'verified', at: MONDAY, handler: worker },
      phase: 'done',
      ladder: { limit: null },
    });
  });

  it('that failed goes back to the same handler, who is told', () => {
    const request = failed(resolved());
    expect(request).toMatchObject({
      state: { status: 'acknowledged', handler: worker },
      queue: `person:${worker.personId}`,
      failedChecks: 1,
      ladder: { level: 'grid' },
    });
    expect(request.outbox.slice(-2).map(({ to }) => to)).toEqual([
      { person: request.reporterId },
      { person: worker.personId },
    ]);
  });

  it('gives back the working days for which the handler waited', () => {
    const wednesday = '2026-11-25T01:00:00.000Z';
    const request = failed(resolved(), wednesday);
    expect(request.deadline.dueAt).toBe('2026-12-02T15:59:59.999Z');
    expect(request.ladder.limit?.dueAt).toBe(request.deadline.dueAt);
  });

  it('that failed twice goes one level up and stays with its handler', () => {
    const twice = failed(again(failed(resolved())));
    expect(twice).toMatchObject({
      failedChecks: 2,
      ladder: { level: 'community' },
      state: { status: 'acknowledged', handler: worker },
    });
    const four = failed(again(failed(again(twice))));
    expect(four.ladder.level).toBe('street');
    expect(four.outbox.at(-1)?.to).toEqual({ role: 'street_coordinator', territory: STREET });
  });

  it('may be done by any other member of the desk', () => {
    expect(verify(resolved(), { ...ask(resolved(), true), by: lead })).toMatchObject({ ok: true });
  });
});
