import type { Instant } from '#types/time';
import {
  acknowledged,
  atDesk,
  COMMUNITY,
  checked,
  expert,
  GRID,
  idOf,
  MONDAY,
  photoOf,
  RESIDENT,
  resolved,
  STREET,
  staff,
  submitted,
  worker,
} from '../cast.demo';
import { assign } from '../desk/assign.decide';
import { verify } from '../desk/check.decide';
import { acknowledge, resolve } from '../handling/handling.decide';
import { rate } from '../rating/rating.decide';
import type { RequestDocument } from '../request/request.state';
import { play } from '../requests.demo';
import { reopen, urge, withdraw } from './resident.decide';

const ask = (request: RequestDocument, now: Instant = MONDAY) => ({
  personId: RESIDENT,
  rev: request.rev,
  now,
  words: '又坏了',
  photos: [],
});
const mine = { personId: RESIDENT, now: MONDAY, words: '又坏了', photos: [] };

describe('withdrawing', () => {
  it.each([
    ['resolved', resolved()],
    ['checked', checked()],
  ])('refuses what is %s', (_case, request) => {
    expect(withdraw(request, ask(request))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it.each([
    ['waits at the desk', atDesk(), []],
    ['was assigned', submitted(), [{ role: 'grid_worker', territory: GRID }]],
    ['is being handled', acknowledged(), [{ person: worker.personId }]],
  ])('ends what %s and tells whoever had it', (_case, request, told) => {
    const next = play(request, withdraw, mine);
    expect(next).toMatchObject({ state: { status: 'withdrawn' }, queue: null, phase: 'done' });
    expect(next.outbox.slice(request.outbox.length).map(({ to }) => to)).toEqual(told);
  });
});

describe('urging', () => {
  const TUESDAY = '2026-11-24T01:00:00.000Z';

  it('is refused a second time within a day, and says from when', () => {
    const urged = play(submitted(), urge, { personId: RESIDENT, now: MONDAY });
    expect(urge(urged, ask(urged, '2026-11-24T00:59:59.999Z'))).toMatchObject({
      code: 'URGED_RECENTLY',
      details: { againAt: TUESDAY },
    });
    expect(urge(urged, ask(urged, TUESDAY))).toMatchObject({ ok: true });
  });

  it('is refused once it is over', () => {
    expect(urge(checked(), ask(checked()))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it.each([
    ['the workers of the grid', submitted(), [{ role: 'grid_worker', territory: GRID }]],
    ['the handler', acknowledged(), [{ person: worker.personId }]],
    [
      'the desk while the result waits for its check',
      resolved(),
      [
        { role: 'community_staff', territory: COMMUNITY },
        { role: 'community_lead', territory: COMMUNITY },
      ],
    ],
  ])('reaches %s', (_case, request, told) => {
    const next = play(request, urge, { personId: RESIDENT, now: MONDAY });
    expect(next.urges).toEqual({ count: 1, lastAt: MONDAY });
    expect(next.outbox.slice(request.outbox.length).map(({ to }) => to)).toEqual(told);
  });
});

describe('reopening', () => {
  const round = (request: RequestDocument): RequestDocument => {
    const taken = play(request, acknowledge, { by: worker, now: MONDAY });
    const photos = [photoOf(worker.personId)];
    const done = play(taken, resolve, { by: worker, now: MONDAY, words: '又修了', photos });
    return play(done, verify, { by: staff, now: MONDAY, passed: true, words: '', photos: [] });
  };

  it.each([
    ['being handled', acknowledged()],
    ['waiting for its check', resolved()],
    ['withdrawn', play(submitted(), withdraw, mine)],
  ])('refuses what is %s', (_case, request) => {
    expect(reopen(request, ask(request))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('refuses after fifteen days', () => {
    expect(reopen(checked(), ask(checked(), '2026-12-08T15:59:59.999Z'))).toMatchObject({ ok: true });
    expect(reopen(checked(), ask(checked(), '2026-12-08T16:00:00.000Z'))).toMatchObject({
      code: 'WINDOW_CLOSED',
    });
  });

  it('refuses a third time', () => {
    const twice = round(play(round(play(checked(), reopen, mine)), reopen, mine));
    expect(reopen(twice, ask(twice))).toMatchObject({ code: 'REOPEN_LIMIT_REACHED', details: { limit: 2 } });
  });

  it('refuses another person’s photo', () => {
    const photos = [photoOf(idOf('other'))];
    expect(reopen(checked(), { ...ask(checked()), photos })).toMatchObject({ code: 'FILE_NOT_YOURS' });
  });

  it('goes back to the grid that handled it, with a new promise', () => {
    const friday = '2026-11-27T01:00:00.000Z';
    const request = play(checked(), reopen, { ...mine, now: friday });
    expect(request).toMatchObject({
      state: { status: 'assigned', to: { kind: 'grid', grid: GRID } },
      deadline: { startedAt: friday, dueAt: '2026-12-04T15:59:59.999Z', pauses: [] },
      reopened: 1,
      ladder: { level: 'grid' },
    });
  });

  it('goes back to the person of a department who handled it', () => {
    const choice = { kind: 'person' as const, person: expert };
    const given = play(atDesk(), assign, { by: staff, now: MONDAY, choice, words: '' });
    const taken = play(given, acknowledge, { by: expert, now: MONDAY });
    const photos = [photoOf(expert.personId)];
    const done = play(taken, resolve, { by: expert, now: MONDAY, words: '好了', photos });
    const passed = play(done, verify, { by: staff, now: MONDAY, passed: true, words: '', photos: [] });
    expect(play(passed, reopen, mine).queue).toBe(`person:${expert.personId}`);
  });

  it('brings the second one to the street', () => {
    const second = play(round(play(checked(), reopen, mine)), reopen, mine);
    expect(second.ladder.level).toBe('street');
    expect(second.outbox.at(-1)?.to).toEqual({ role: 'street_coordinator', territory: STREET });
  });

  it('lets the new result be rated, and forgets no earlier rating', () => {
    const rated = play(checked(), rate, { personId: RESIDENT, now: MONDAY, level: 1, words: '没修好' });
    const request = play(rated, reopen, mine);
    expect(request.rated).toBeNull();
    expect(request.pastRatings).toMatchObject([{ first: { level: 1, words: '没修好' } }]);
    expect(rate(round(request), { ...ask(round(request)), level: 5, words: '' })).toMatchObject({ ok: true });
  });
});
