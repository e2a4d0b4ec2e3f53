import type { RatingLevel } from '#types/requests.labels';
import type { Instant } from '#types/time';
import {
  acknowledged,
  COMMUNITY,
  checked,
  idOf,
  MONDAY,
  photoOf,
  RESIDENT,
  resolved,
  staff,
  worker,
} from '../cast.demo';
import type { RequestDocument } from '../request/request.state';
import { play } from '../requests.demo';
import { contactRater, rate, rectify } from './rating.decide';

const rated = (level: RatingLevel, now: Instant = MONDAY) =>
  play(checked(), rate, { personId: RESIDENT, now, level, words: '说两句' });
const contacted = () => play(rated(1), contactRater, { by: staff, now: MONDAY, words: '居民说灯太暗' });
const rectified = (now: Instant = MONDAY) =>
  play(contacted(), rectify, { by: staff, now, words: '换了亮的灯泡', photos: [] });

const ask = (request: RequestDocument, now: Instant = MONDAY, level: RatingLevel = 5) => ({
  personId: RESIDENT,
  rev: request.rev,
  now,
  level,
  words: '',
});
const officerAsk = (request: RequestDocument, by = staff) => ({
  by,
  rev: request.rev,
  now: MONDAY,
  words: '回访',
  photos: [],
});

describe('rating', () => {
  it.each([
    ['being handled', acknowledged()],
    ['waiting for its check', resolved()],
  ])('refuses what is %s', (_case, request) => {
    expect(rate(request, ask(request))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('refuses a second one', () => {
    expect(rate(rated(5), ask(rated(5)))).toMatchObject({ code: 'ALREADY_RATED' });
    expect(rate(rated(1), ask(rated(1)))).toMatchObject({ code: 'ALREADY_RATED' });
  });

  it('refuses after fifteen days', () => {
    expect(rate(checked(), ask(checked(), '2026-12-08T16:00:00.000Z'))).toMatchObject({
      code: 'WINDOW_CLOSED',
    });
  });

  it.each<[RatingLevel, string]>([
    [5, 'done'],
    [4, 'done'],
    [3, 'done'],
    [2, 'rating_cases'],
    [1, 'rating_cases'],
  ])('level %s closes the request and lists it under %s', (level, phase) => {
    expect(rated(level)).toMatchObject({
      state: { status: 'closed', at: MONDAY, verifiedAt: MONDAY, handler: worker },
      phase,
    });
  });

  it('opens a case for a bad one: contact within one working day, rectified within five', () => {
    expect(rated(2).rated?.case).toEqual({
      state: 'open',
      contactDueAt: '2026-11-24T15:59:59.999Z',
      rectifyDueAt: '2026-11-30T15:59:59.999Z',
      missed: 'none',
    });
    expect(
      rated(2)
        .outbox.slice(-2)
        .map(({ to }) => to),
    ).toEqual([
      { role: 'community_staff', territory: COMMUNITY },
      { role: 'community_lead', territory: COMMUNITY },
    ]);
  });

  it('stands in the timeline without the resident’s name', () => {
    expect(rated(4).timeline.find(({ kind }) => kind === 'rated')).toMatchObject({
      by: { name: '', role: 'resident' },
      words: '满意：说两句',
    });
  });
});

describe('the case of a bad rating', () => {
  it('refuses whoever was rated', () => {
    expect(contactRater(rated(1), officerAsk(rated(1), worker))).toMatchObject({
      code: 'CHECKER_IS_HANDLER',
    });
    expect(rectify(contacted(), officerAsk(contacted(), worker))).toMatchObject({
      code: 'CHECKER_IS_HANDLER',
    });
  });

  it('refuses where there is no case, and the second step before the first', () => {
    expect(contactRater(rated(5), officerAsk(rated(5)))).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
      details: { status: 'closed', ratingCase: 'none' },
    });
    expect(rectify(rated(1), officerAsk(rated(1)))).toMatchObject({ details: { ratingCase: 'open' } });
    expect(contactRater(contacted(), officerAsk(contacted()))).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('refuses another person’s photo', () => {
    const photos = [photoOf(idOf('other'))];
    expect(rectify(contacted(), { ...officerAsk(contacted()), photos })).toMatchObject({
      code: 'FILE_NOT_YOURS',
    });
  });

  it('keeps what the resident said between colleagues, and feeds the rectification back', () => {
    expect(rectified().timeline.slice(-2)).toMatchObject([
      { kind: 'case_contacted', inner: true },
      { kind: 'case_rectified', inner: false },
    ]);
    expect(rectified().outbox.at(-1)).toMatchObject({ to: { person: RESIDENT } });
    expect(rectified().phase).toBe('done');
  });
});

describe('the second rating', () => {
  it('is allowed once, within a window of its own', () => {
    const later = '2026-12-20T01:00:00.000Z';
    const request = rectified(later);
    expect(rate(request, ask(request, '2027-01-04T15:59:59.999Z'))).toMatchObject({ ok: true });
    expect(rate(request, ask(request, '2027-01-04T16:00:00.000Z'))).toMatchObject({ code: 'WINDOW_CLOSED' });
    const again = play(request, rate, { personId: RESIDENT, now: later, level: 4, words: '' });
    expect(again.rated).toMatchObject({ first: { level: 1 }, second: { level: 4 } });
    expect(rate(again, ask(again, later))).toMatchObject({ code: 'ALREADY_RATED' });
  });

  it('that is bad again goes one level up', () => {
    const again = play(rectified(), rate, { personId: RESIDENT, now: MONDAY, level: 2, words: '' });
    expect(again.ladder).toEqual({ level: 'community', limit: null, missed: false });
    expect(again.rated?.case?.state).toBe('rectified');
  });
});
