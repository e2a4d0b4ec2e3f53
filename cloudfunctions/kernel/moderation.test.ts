import { personIdOf } from './ids';
import { queuedView } from './moderated';
import {
  appeal,
  beginModeration,
  decide,
  MOST_REPORTS,
  type Moderation,
  queuesOf,
  report,
  type Verdict,
} from './moderation';
import type { Result } from './result';

const NOW = '2026-11-23T01:00:00.000Z';
const he = { personId: personIdOf('he'), name: '何静怡' };
const tang = { personId: personIdOf('tang'), name: '唐振华' };
const made = (result: Result<Moderation, string>): Moderation => {
  if (!result.ok) throw new Error(result.code);
  return result.data;
};
const reported = (text: Moderation, ...people: string[]) =>
  people.reduce((next, name) => made(report(next, { by: personIdOf(name), reason: 'abuse', at: NOW })), text);
const hidden = () => made(decide(beginModeration('risky'), he, { show: false, words: '含有电话' }, NOW));

it.each<[Verdict, string]>([
  ['review', 'held'],
  ['risky', 'held'],
  ['unchecked', 'held'],
  ['pass', 'shown'],
])('a text of which the check said %s is %s', (verdict, state) => {
  expect(beginModeration(verdict).state).toBe(state);
});

describe('a report', () => {
  it('counts once for each person, and only of what is shown', () => {
    const text = reported(beginModeration('pass'), 'li');
    expect(report(text, { by: personIdOf('li'), reason: 'other', at: NOW })).toMatchObject({ ok: false });
    expect(report(beginModeration('review'), { by: he.personId, reason: 'other', at: NOW })).toMatchObject({
      ok: false,
    });
    expect(queuesOf(text)).toEqual(['reported']);
  });

  it('is not kept where as many wait as a moderator can want', () => {
    const looked = made(
      decide(reported(beginModeration('pass'), 'li'), he, { show: true, words: '无妨' }, NOW),
    );
    const people = Array.from({ length: MOST_REPORTS }, (_, place) => `neighbour ${place}`);
    const crowded = reported(looked, ...people);
    expect(report(crowded, { by: personIdOf('one more'), reason: 'abuse', at: NOW })).toMatchObject({
      ok: false,
    });
    expect(crowded).toMatchObject({ state: 'shown', reports: { length: MOST_REPORTS } });
  });

  it('by three people holds the text until somebody has looked, and never again after that', () => {
    const held = reported(beginModeration('pass'), 'li', 'zhao', 'sun');
    expect(held.state).toBe('held');
    const restored = made(decide(held, he, { show: true, words: '属于正常提问' }, NOW));
    expect(reported(restored, 'li', 'zhao', 'sun', 'zhou').state).toBe('shown');
  });
});

describe('a decision', () => {
  it('is not made where nothing waits', () => {
    expect(decide(beginModeration('pass'), he, { show: true, words: '好' }, NOW)).toMatchObject({
      ok: false,
    });
    expect(decide(hidden(), he, { show: false, words: '再说' }, NOW)).toMatchObject({ ok: false });
  });

  it('answers every report and keeps its reason', () => {
    const text = made(
      decide(reported(beginModeration('pass'), 'li'), he, { show: false, words: '含有电话' }, NOW),
    );
    expect(text).toMatchObject({
      state: 'hidden',
      reports: [],
      decisions: [{ byName: '何静怡', words: '含有电话' }],
    });
    expect(queuesOf(text)).toEqual([]);
  });
});

describe('an appeal', () => {
  const said = (verdict: Verdict = 'pass') => ({ words: '请再看看', verdict, now: NOW });

  it.each<[Verdict, Verdict | null]>([
    ['risky', 'risky'],
    ['unchecked', 'unchecked'],
    ['pass', null],
  ])('of which the check said %s tells the moderator %s, and shows nothing by itself', (verdict, told) => {
    const asked = made(appeal(hidden(), said(verdict)));
    expect(queuedView(asked)).toMatchObject({ state: 'hidden', appeal: '请再看看', appealHeldFor: told });
  });

  it('is made once, of what a moderator hid', () => {
    expect(appeal(beginModeration('risky'), said())).toMatchObject({ ok: false });
    const asked = made(appeal(hidden(), said()));
    expect(appeal(asked, said())).toMatchObject({ ok: false });
    expect(queuesOf(asked)).toEqual(['appealed']);
  });

  it('is decided by somebody else, and then it is over', () => {
    const asked = made(appeal(hidden(), said()));
    expect(decide(asked, he, { show: true, words: '好' }, NOW)).toMatchObject({
      code: 'DECIDER_DECIDED_BEFORE',
    });
    const settled = made(decide(asked, tang, { show: true, words: '可以公开' }, NOW));
    expect(settled).toMatchObject({ state: 'shown', appeal: { settled: true } });
    expect(queuesOf(settled)).toEqual([]);
  });
});
