import { createHmac } from 'node:crypto';
import { activityIdOf, personIdOf } from '#kernel/ids';
import { HOUR, MINUTE, plusMs } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import {
  crowded,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  inventPresence,
  inventSignUp,
  led,
  letPass,
} from '../activities.demo';
import type { Activity, Plan } from '../activity/activity.state';
import { checkOverlaps } from '../wake/overlaps.decide';
import { signIn, signOut } from './gate.decide';
import { gateCode, readGateCode, windowOf } from './gate-code.state';
import { mark } from './mark.decide';
import { settle, settlePresence } from './settle.decide';

const NOW = '2026-11-23T01:00:00.000Z' as Instant;
const START = plusMs(NOW, 48 * HOUR);
const END = plusMs(START, 2 * HOUR);
const CLOSED = plusMs(END, HOUR);
const who = (name: string) => ({ personId: personIdOf(name), name });
const [LEADER, ANNA, BERT] = [who('leader'), who('anna'), who('bert')];
const ID = activityIdOf(LEADER.personId, 'test');
const PLACE = inventPlace('420205/003/001' as TerritoryId, '友爱街社区');
const POINT = { lat: 30.2, lng: 114.9 };

const joined = (more: Partial<Plan> = {}, _id = ID): Activity => {
  const invented = { _id, place: PLACE, posts: [inventPost(START, 2)], ...more };
  return inventSignUp(inventOpen(invented, inventOwnership(LEADER), LEADER, NOW), ANNA, NOW);
};
const scan = (at: Instant, more: object = {}) => ({
  ...{ personId: ANNA.personId, shownAt: at, at, point: null, now: at },
  ...more,
});
const entered = (at = START) => crowded(joined(), signIn(joined(), scan(at)));

describe('a code at the gate', () => {
  const mac = (text: string) => createHmac('sha256', 'key').update(text).digest('hex');
  const { scene } = gateCode(mac, ID, windowOf(START));
  it('fits into WeChat’s 32 characters and names the activity and the half minute', () => {
    expect(scene).toMatch(/^[0-9a-v]{32}$/);
    expect(readGateCode(mac, scene)).toEqual({ idPrefix: ID.slice(0, 12), shownAt: START });
  });
  it('is nobody’s where one sign differs, and another one half a minute later', () => {
    for (let place = 0; place < 32; place += 1) {
      const other = scene[place] === '0' ? '1' : '0';
      expect(readGateCode(mac, scene.slice(0, place) + other + scene.slice(place + 1))).toBeNull();
    }
    expect(gateCode(mac, ID, windowOf(START) + 1).scene).not.toBe(scene);
  });
});

describe('nobody comes in', () => {
  const far = { radius: 100, place: { ...PLACE, point: POINT } };
  it.each([
    [
      'with a code of yesterday’s picture',
      joined(),
      scan(START, { shownAt: plusMs(START, -5 * MINUTE) }),
      'CODE_STALE',
    ],
    [
      'with a code that is not shown yet',
      joined(),
      scan(START, { now: plusMs(START, -3 * MINUTE) }),
      'CODE_STALE',
    ],
    ['two days later', joined(), scan(START, { now: plusMs(START, 49 * HOUR) }), 'CODE_STALE'],
    ['before the gate opens', joined(), scan(plusMs(START, -31 * MINUTE)), 'GATE_CLOSED'],
    ['after it closed', joined(), scan(plusMs(CLOSED, 1)), 'GATE_CLOSED'],
    ['without having signed up', joined(), scan(START, { personId: BERT.personId }), 'NOT_SIGNED_UP'],
    ['twice by a double tap', entered(), scan(START), 'ALREADY_PRESENT'],
    ['without telling where they are', joined(far), scan(START), 'PLACE_MISSING'],
    ['from far away', joined(far), scan(START, { point: { lat: 30.21, lng: 114.9 } }), 'PLACE_TOO_FAR'],
  ])('%s', (_case, activity, asked, code) => {
    expect(signIn(activity, asked)).toMatchObject({ ok: false, code });
  });
});

it('nobody leaves before they came, or without having come', () => {
  expect(signOut(joined(), scan(START))).toMatchObject({ code: 'NOT_PRESENT' });
  expect(signOut(entered(plusMs(START, HOUR)), scan(START))).toMatchObject({ code: 'TIME_BACKWARDS' });
});

it('what was scanned without a signal counts from the moment it was shown, and is flagged', () => {
  const late = signIn(joined(), scan(START, { now: plusMs(START, 3 * HOUR) }));
  expect(late).toMatchObject({ ok: true, data: { span: { from: START, flags: ['arrived_late'] } } });
});

describe('the leader’s list', () => {
  const at = plusMs(START, 5 * MINUTE);
  const asking = (marks: object[], now = at) => ({ marks: marks as never, by: LEADER.personId, now });
  const anna = { personId: ANNA.personId, mark: 'in', at };
  it.each([
    ['about themselves', [{ ...anna, personId: LEADER.personId }], at, 'OWN_PRESENCE'],
    ['about somebody who is not in', [{ ...anna, personId: BERT.personId }], at, 'NOT_SIGNED_UP'],
    ['of what is still to come', [{ ...anna, at: plusMs(at, 5 * MINUTE) }], at, 'TIME_BACKWARDS'],
    ['of four days ago', [anna], plusMs(at, 73 * HOUR), 'MARK_TOO_LATE'],
    ['out before in', [{ ...anna, mark: 'out' }], at, 'NOT_PRESENT'],
    ['of the night before', [{ ...anna, at: plusMs(START, -10 * HOUR) }], at, 'GATE_CLOSED'],
  ])('is refused %s', (_case, marks, now, code) => {
    expect(mark(joined(), asking(marks, now))).toMatchObject({ ok: false, code });
  });
  it('from a phone without a signal keeps its times, whatever order it comes in, and is flagged', () => {
    const out = { personId: ANNA.personId, mark: 'out', at: END };
    const marked = mark(joined(), asking([out, anna], plusMs(END, 30 * MINUTE)));
    expect(marked).toMatchObject({ ok: true, data: { late: 2 } });
    const { spans } = crowded(joined(), marked).roll[ANNA.personId]!;
    expect(spans).toEqual([{ from: at, until: END, means: 'list', flags: ['arrived_late'] }]);
  });
});

describe('who forgot to sign out', () => {
  const closed = letPass(entered(), CLOSED);
  it('gets the end of the post and a flag, and nothing is settled before a person decided', () => {
    expect(closed.roll[ANNA.personId]?.spans).toEqual([
      { from: START, until: END, means: 'code', flags: ['no_sign_out'] },
    ]);
    expect(settle(closed, { by: LEADER, now: CLOSED, rev: closed.rev })).toMatchObject({
      code: 'FLAGS_OPEN',
    });
  });
  const deciding = (spans: object[], more: object = {}) =>
    settlePresence(closed, {
      ...{ by: LEADER, now: CLOSED, rev: closed.rev, personId: ANNA.personId, words: '问过本人' },
      ...{ spans: spans as never, ...more },
    });
  it.each([
    ['longer than the activity', [{ from: START, until: plusMs(END, MINUTE) }], {}, 'LONGER_THAN_ACTIVITY'],
    ['backwards', [{ from: END, until: START }], {}, 'TIME_BACKWARDS'],
    [
      'twice over',
      [
        { from: START, until: END },
        { from: START, until: END },
      ],
      {},
      'TIME_BACKWARDS',
    ],
    ['for oneself', [], { by: ANNA }, 'OWN_PRESENCE'],
    ['on an older view', [], { rev: 1 }, 'REVISION_STALE'],
  ])('is not given time %s', (_case, spans, more, code) => {
    expect(deciding(spans, more)).toMatchObject({ ok: false, code });
  });
  it('is given what a person says, and then the facts are settled', () => {
    const decided = led(closed, deciding([{ from: START, until: plusMs(START, 95 * MINUTE) }]));
    const settled = led(decided, settle(decided, { by: LEADER, now: CLOSED, rev: decided.rev }));
    expect(settled.facts).toMatchObject([{ personId: ANNA.personId, minutes: 95 }]);
    expect(settled.state.status).toBe('settled');
  });
});

it('waiting before and talking after are not service, and who did not come is an absence', () => {
  const both = inventSignUp(joined(), BERT, NOW);
  const came = inventPresence(both, ANNA.personId, plusMs(START, -20 * MINUTE), plusMs(END, 40 * MINUTE));
  const settled = led(came, settle(came, { by: LEADER, now: CLOSED, rev: came.rev }));
  expect(settled.facts.map(({ personId, minutes }) => [personId, minutes])).toEqual([
    [ANNA.personId, 120],
    [BERT.personId, 0],
  ]);
});

it('presence in two places at one time is found and left to a person', () => {
  const here = inventPresence(joined(), ANNA.personId, START, END);
  const other = activityIdOf(LEADER.personId, 'other');
  const there = inventPresence(joined({}, other), ANNA.personId, plusMs(START, HOUR), plusMs(END, HOUR));
  expect(checkOverlaps(here, [here, there], CLOSED).roll[ANNA.personId]?.spans[0]?.flags).toEqual([
    'overlap',
  ]);
  expect(checkOverlaps(here, [here], CLOSED).roll[ANNA.personId]?.spans[0]?.flags).toEqual([]);
});
