import type { Instant } from '#types/time';
import {
  acknowledged,
  actorOf,
  COMMUNITY,
  checked,
  colleague,
  GRID,
  MONDAY,
  photoOf,
  RESIDENT,
  resolved,
  staff,
  submitted,
  worker,
} from '../cast.demo';
import { pause } from '../desk/desk.decide';
import { addNote, lookAtContact } from '../handling/handling.decide';
import { contactRater, rate } from '../rating/rating.decide';
import { letPass, play } from '../requests.demo';
import { reopen, withdraw } from '../resident/resident.decide';
import { detailOf, photosFor } from './request.detail.view';
import { changedAnswer, summaryOf } from './request.view';

const resident = actorOf(RESIDENT);
const handler = actorOf(worker.personId, ['grid_worker', GRID]);
const desk = actorOf(staff.personId, ['community_staff', COMMUNITY]);
const NONE = new Map<string, string>();
const endOf = (day: string): Instant => `${day}T16:00:00.000Z`;

describe('a line in a list', () => {
  it('shows the limit with the working days that are left', () => {
    expect(summaryOf(acknowledged(), '2026-11-26T01:00:00.000Z')).toMatchObject({
      status: 'acknowledged',
      overdue: false,
      escalatedTo: null,
      handler: { name: 'worker', role: 'grid_worker' },
      deadline: { workingDays: 5, workingDaysLeft: 2, pausedSince: null, provisional: false },
    });
  });

  it('is overdue when the limit passed, before the clock has noticed', () => {
    const summary = summaryOf(acknowledged(), endOf('2026-12-01'));
    expect(summary).toMatchObject({ overdue: true, deadline: { workingDaysLeft: -2 } });
  });

  it('stays overdue after it was resolved, and names the level that has it', () => {
    const late = letPass(acknowledged(), endOf('2026-11-30'));
    expect(summaryOf(late, endOf('2026-12-01'))).toMatchObject({ overdue: true, escalatedTo: 'community' });
  });

  it('shows since when a clock stands still', () => {
    const paused = play(acknowledged(), pause, { by: staff, now: MONDAY, reason: 'weather', words: '雨' });
    expect(summaryOf(paused, endOf('2026-12-20'))).toMatchObject({
      overdue: false,
      deadline: { workingDaysLeft: null, pausedSince: MONDAY },
    });
  });

  it('runs no clock once the result is in, and has no limit once it was withdrawn', () => {
    expect(summaryOf(resolved(), MONDAY).deadline).toMatchObject({
      workingDaysLeft: null,
      pausedSince: null,
    });
    const gone = play(submitted(), withdraw, { personId: RESIDENT, now: MONDAY, words: '' });
    expect(summaryOf(gone, MONDAY).deadline).toBeNull();
    expect(changedAnswer(gone).dueAt).toBeNull();
  });
});

describe('the detail', () => {
  const noted = play(acknowledged(), addNote, { by: colleague, now: MONDAY, words: '家里有狗' });
  const looked = lookAtContact(noted, { by: worker, now: MONDAY, reason: '约时间' });

  it('never shows the resident an inner entry', () => {
    const { timeline, mine } = detailOf(looked, resident, MONDAY, NONE);
    expect(mine).toBe(true);
    expect(timeline.map(({ kind }) => kind)).toEqual(['submitted', 'accepted', 'assigned', 'acknowledged']);
    expect(JSON.stringify(timeline)).not.toContain('家里有狗');
  });

  it('shows it to colleagues', () => {
    const { timeline } = detailOf(looked, desk, MONDAY, NONE);
    expect(timeline.slice(-2).map(({ kind, inner }) => [kind, inner])).toEqual([
      ['note', true],
      ['contact_opened', true],
    ]);
  });

  it('keeps inner entries from a colleague who reported it themselves', () => {
    const both = actorOf(RESIDENT, ['community_staff', COMMUNITY]);
    expect(detailOf(looked, both, MONDAY, NONE).timeline.some(({ inner }) => inner)).toBe(false);
  });

  it('names people as the reader may know them', () => {
    const { timeline } = detailOf(acknowledged(), handler, MONDAY, NONE);
    expect(timeline.map(({ by }) => by)).toEqual(['居民', '系统', '系统', 'worker · 网格员']);
  });

  it('shows the resident masked to everybody, sealed values to nobody', () => {
    const text = JSON.stringify(detailOf(acknowledged(), handler, MONDAY, NONE));
    expect(text).toContain('张**');
    expect(text).not.toContain('张小明');
    expect(text).not.toContain('sealed');
    expect(text).not.toContain(RESIDENT);
  });

  it('shows pictures with an address, and leaves out what is gone', () => {
    const photo = photoOf(worker.personId);
    const links = new Map([[photo, 'https://temporary']]);
    const shown = (known: ReadonlyMap<string, string>) =>
      detailOf(resolved(), resident, MONDAY, known).timeline.at(-1)?.photos;
    expect(shown(links)).toEqual([{ fileId: photo, url: 'https://temporary' }]);
    expect(shown(NONE)).toEqual([]);
    expect(photosFor(resolved(), resident)).toEqual([photo]);
  });

  it('asks for at most as many addresses as the storage gives at once', () => {
    const photos = Array.from({ length: 90 }, (_, i) => photoOf(worker.personId, `p${i}`));
    const line = resolved().timeline.at(-1);
    const long = { ...resolved(), timeline: line ? [{ ...line, photos }] : [] };
    expect(photosFor(long, resident)).toHaveLength(50);
  });
});

describe('a bad rating', () => {
  const rated = play(checked(), rate, { personId: RESIDENT, now: MONDAY, level: 1, words: '师傅态度不好' });

  it('shows whoever was rated the level and not the words', () => {
    const shown = detailOf(rated, handler, MONDAY, NONE);
    expect(shown.rating).toEqual({ level: 1, words: '', at: MONDAY });
    expect(JSON.stringify(shown.timeline)).not.toContain('师傅态度不好');
    expect(JSON.stringify(shown.timeline)).toContain('非常不满意');
  });

  it('keeps the words from them after it was reopened, and what was said on the return visit', () => {
    const called = play(rated, contactRater, { by: staff, now: MONDAY, words: '居民说师傅没来' });
    const again = { personId: RESIDENT, now: MONDAY, words: '没修好', photos: [] };
    const text = JSON.stringify(detailOf(play(called, reopen, again), handler, MONDAY, NONE));
    expect(text).not.toContain('师傅态度不好');
    expect(text).not.toContain('居民说师傅没来');
  });

  it('shows the desk the words and the case with its limits', () => {
    expect(detailOf(rated, desk, MONDAY, NONE)).toMatchObject({
      rating: { level: 1, words: '师傅态度不好' },
      ratingCase: { state: 'open', contactDueAt: '2026-11-24T15:59:59.999Z' },
    });
  });
});
