import type { Instant } from '#types/time';
import {
  acknowledged,
  COMMUNITY,
  checked,
  DISTRICT,
  MONDAY,
  RESIDENT,
  resolved,
  STREET,
  staff,
  submitted,
  worker,
} from '../cast.demo';
import { pause } from '../desk/desk.decide';
import { contactRater, rate } from '../rating/rating.decide';
import type { RequestDocument } from '../request/request.state';
import { letPass, play } from '../requests.demo';
import { wake } from './wake.decide';

/** Its messages sent, nothing due. */
const quiet = (request: RequestDocument): RequestDocument => letPass(request, MONDAY);
const endOf = (day: string): Instant => `${day}T16:00:00.000Z`;
const DUE = '2026-11-30T15:59:59.999Z';
const woken = (request: RequestDocument, now: Instant): RequestDocument => {
  const result = wake(request, now);
  if (!result) throw new Error('nothing happened');
  return result.document;
};
const kinds = (request: RequestDocument, from: RequestDocument) =>
  request.timeline.slice(from.timeline.length).map(({ kind, words }) => [kind, words]);

describe('nothing happens', () => {
  it.each([
    ['before the limit', quiet(acknowledged()), DUE],
    [
      'while it is paused',
      quiet(play(acknowledged(), pause, { by: staff, now: MONDAY, reason: 'weather', words: '雨' })),
      endOf('2026-12-20'),
    ],
    ['before the rating window ends', quiet(checked()), '2026-12-08T15:59:59.999Z'],
  ])('%s', (_case, request, now) => {
    expect(wake(request, now)).toBeNull();
  });
});

describe('the ladder', () => {
  const request = quiet(acknowledged());
  const late = woken(request, endOf('2026-11-30'));

  it('a limit that passed is recorded for its level and goes one level up', () => {
    expect(kinds(late, request)).toEqual([
      ['overdue', '网格办理超过期限'],
      ['escalated', '网格办理超过期限，升级到社区督办'],
    ]);
    expect(late).toMatchObject({
      overdueAt: DUE,
      ladder: { level: 'community', missed: false, limit: { dueAt: '2026-12-02T15:59:59.999Z' } },
    });
  });

  it('tells the desk of that level and takes nothing from the first receiver', () => {
    expect(late.outbox.slice(request.outbox.length).map(({ to }) => to)).toEqual([
      { role: 'community_staff', territory: COMMUNITY },
      { role: 'community_lead', territory: COMMUNITY },
    ]);
    expect(late.state).toEqual(request.state);
    expect(late.queue).toBe(`person:${worker.personId}`);
  });

  it('makes nobody’s view stale', () => {
    expect(late.changedRev).toBe(request.changedRev);
    expect(late.rev).toBe(request.rev + 1);
  });

  it('goes on to the street and the district, and ends there', () => {
    const toStreet = woken(late, endOf('2026-12-02'));
    expect(toStreet.ladder.level).toBe('street');
    expect(toStreet.outbox.at(-1)?.to).toEqual({ role: 'street_coordinator', territory: STREET });
    const toDistrict = woken(toStreet, endOf('2026-12-04'));
    expect(toDistrict.ladder.level).toBe('district');
    expect(toDistrict.outbox.at(-1)?.to).toEqual({ role: 'district_operator', territory: DISTRICT });
    const top = letPass(toDistrict, endOf('2026-12-10'));
    expect(top.ladder).toMatchObject({ level: 'district', missed: true });
    expect(kinds(top, toDistrict)).toEqual([['overdue', '区办理超过期限']]);
    expect(top.wakeAt).toBeNull();
    expect(wake(top, endOf('2027-01-10'))).toBeNull();
  });

  it('watches the check as well, without calling the handler late', () => {
    const waiting = quiet(resolved());
    const unchecked = woken(waiting, endOf('2026-11-25'));
    expect(kinds(unchecked, waiting)[0]).toEqual(['overdue', '核查超过期限']);
    expect(unchecked.overdueAt).toBeNull();
    expect(unchecked.ladder.level).toBe('community');
  });
});

describe('windows and cases', () => {
  it('closes what nobody rated when the window has ended', () => {
    const closed = woken(quiet(checked()), endOf('2026-12-08'));
    expect(closed.state).toMatchObject({ status: 'closed', verifiedAt: MONDAY, handler: worker });
    expect(closed.rated).toBeNull();
  });

  it('brings a bad rating up when nobody called within a day, and again when it was not rectified', () => {
    const bad = quiet(play(checked(), rate, { personId: RESIDENT, now: MONDAY, level: 1, words: '' }));
    expect(bad.wakeAt).toBe(endOf('2026-11-24'));
    const uncalled = letPass(bad, endOf('2026-11-24'));
    expect(uncalled.rated?.case).toMatchObject({ state: 'open', missed: 'contact' });
    expect(kinds(uncalled, bad)[0]).toEqual(['overdue', '差评回访超过期限']);
    expect(uncalled.wakeAt).toBe(endOf('2026-11-30'));
    const called = play(uncalled, contactRater, { by: staff, now: MONDAY, words: '已回访' });
    const unrectified = letPass(called, endOf('2026-11-30'));
    expect(unrectified.rated?.case).toMatchObject({ state: 'contacted', missed: 'rectify' });
    expect(unrectified.ladder.level).toBe('street');
    expect(unrectified.wakeAt).toBeNull();
  });
});

describe('messages', () => {
  it('are taken once, in the same write that marks what happened', () => {
    const first = wake(submitted(), MONDAY);
    expect(first?.claimed.map(({ template, attempts }) => [template, attempts])).toEqual([
      ['request.progress', 1],
      ['request.task', 1],
    ]);
    expect(wake(first?.document ?? submitted(), MONDAY)).toBeNull();
  });

  it('that nobody reported back are never sent again', () => {
    const sending = woken(submitted(), MONDAY);
    const later = wake(sending, '2026-11-23T01:05:00.000Z');
    expect(later?.claimed).toEqual([]);
    expect(later?.document.outbox.map(({ state }) => state)).toEqual(['uncertain', 'uncertain']);
  });

  it('keep distinct names however many one step makes', () => {
    const late = woken(quiet(acknowledged()), endOf('2026-11-30'));
    expect(new Set(late.outbox.map(({ id }) => id)).size).toBe(late.outbox.length);
  });
});
