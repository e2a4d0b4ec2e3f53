import { amended } from '#kernel/amendment';
import { activityIdOf, personIdOf } from '#kernel/ids';
import { HOUR, plusMs } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import {
  crowded,
  inventApplicant,
  inventDraft,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  inventSignUp,
  letPass,
} from '../activities.demo';
import type { Activity, Plan } from '../activity/activity.state';
import { claimsOf } from './claims.state';
import { answerOffer, withdraw } from './give-back.decide';
import { signUp } from './sign-up.decide';

const NOW = '2026-11-23T01:00:00.000Z' as Instant;
const START = plusMs(NOW, 48 * HOUR);
const who = (name: string) => ({ personId: personIdOf(name), name });
const LEADER = who('leader');
const [ANNA, BERT, CARL] = [who('anna'), who('bert'), who('carl')];
const COMMUNITY = '420205/003/001' as TerritoryId;
const ID = activityIdOf(LEADER.personId, 'test');

const open = (more: Partial<Plan> = {}): Activity => {
  const invented = {
    _id: ID,
    place: inventPlace(COMMUNITY, '友爱街社区'),
    posts: [inventPost(START, 2, { places: 1 })],
  };
  return inventOpen({ ...invented, ...more }, inventOwnership(LEADER), LEADER, NOW);
};
const asking = (more: object = {}) => ({
  ...{ applicant: inventApplicant(ANNA), by: null, post: 'p1', wait: false, risksRead: true, now: NOW },
  ...more,
});
const aged = (age: number) => ({ applicant: inventApplicant(ANNA, { age }) });
const post = (more: object) => ({ posts: [inventPost(START, 2, { places: 1, ...more })] });
const SAFE = { insurance: '团体意外险', materials: '反光背心', people: '两名安全员', money: '社区公益金' };
const DANGER = { dangerous: true, risks: '临水', safeguards: SAFE };

describe('nobody takes a place', () => {
  const full = inventSignUp(open(), BERT, NOW);
  it.each([
    ['of somebody who has it', full, {}, 'FULL'],
    [
      'where waiting was wished away',
      inventSignUp(open({ waitingPlaces: 0 }), BERT, NOW),
      { wait: true },
      'FULL',
    ],
    [
      'behind a list that is full',
      inventSignUp(inventSignUp(open({ waitingPlaces: 1 }), BERT, NOW), CARL, NOW),
      { wait: true },
      'WAITING_LIST_FULL',
    ],
    ['after the post has begun', open(), { now: START }, 'SIGN_UP_CLOSED'],
    ['twice', inventSignUp(open(), ANNA, NOW), {}, 'ALREADY_SIGNED_UP'],
    [
      'without a registration',
      open(),
      { applicant: inventApplicant(ANNA, { registration: 'none' }) },
      'NOT_REGISTERED',
    ],
    [
      'as a minor whose guardian nobody has seen',
      open(),
      { applicant: inventApplicant(ANNA, { registration: 'waiting', age: 12 }) },
      'GUARDIAN_MISSING',
    ],
    ['too young for the post', open(post({ minAge: 16 })), aged(15), 'TOO_YOUNG'],
    ['too old for the post', open(post({ maxAge: 70 })), aged(71), 'TOO_OLD'],
    ['as a minor where it is dangerous', open(DANGER), aged(17), 'MINORS_NOT_ALLOWED'],
    ['without the skill', open(post({ skills: ['first_aid'] })), {}, 'SKILL_MISSING'],
    ['without having read the risks', open(DANGER), { risksRead: false }, 'RISKS_UNREAD'],
    ['in a post that does not exist', open(), { post: 'p9' }, 'POST_UNKNOWN'],
  ])('%s', (_case, activity, more, code) => {
    expect(signUp(activity, asking(more))).toMatchObject({ ok: false, code });
  });

  it('of a draft', () => {
    const invented = { _id: ID, place: inventPlace(COMMUNITY, '友爱街社区'), ...post({}) };
    const draft = inventDraft(invented, inventOwnership(LEADER), LEADER, NOW);
    expect(signUp(draft, asking())).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });
});

describe('the write itself refuses', () => {
  const decided = signUp(open(), asking());
  const amendment = decided.ok ? decided.data.amendment : { only: {} };
  it('a place that was taken meanwhile', () => {
    expect(amended(inventSignUp(open(), BERT, NOW), amendment)).toBeNull();
  });
  it('an activity that a leader changed meanwhile', () => {
    expect(amended({ ...open(), edition: 99 }, amendment)).toBeNull();
  });
  it('to pass somebody who waits for a place that is free again', () => {
    const waited = inventSignUp(inventSignUp(open(), BERT, NOW), CARL, NOW);
    const freed = crowded(waited, withdraw(waited, { personId: BERT.personId, now: NOW }));
    expect(freed.taken.p1).toBe(0);
    expect(amended(freed, amendment)).toBeNull();
  });
});

describe('who signs up', () => {
  it('takes the time of the post, quarter by quarter, and nobody else’s', () => {
    const joined = inventSignUp(open(), ANNA, NOW);
    expect(joined.claims).toEqual([
      ID,
      ...claimsOf(ANNA.personId, { from: START, until: plusMs(START, 2 * HOUR) }),
    ]);
    expect(joined.claims).toHaveLength(9);
  });
  it('for somebody else is remembered, and that person is told', () => {
    const by = who('grid worker');
    const joined = crowded(open(), signUp(open(), asking({ by })));
    expect(joined.roll[ANNA.personId]).toMatchObject({ by, standing: 'in' });
    expect(joined.outbox.at(-1)).toMatchObject({
      to: { person: ANNA.personId },
      template: 'activity.notice',
    });
    expect(joined.wakeAt).toBe(NOW);
  });
});

describe('a place that becomes free', () => {
  const waited = [BERT, CARL, ANNA].reduce((activity, each) => inventSignUp(activity, each, NOW), open());
  const freed = crowded(waited, withdraw(waited, { personId: BERT.personId, now: NOW }));
  const offered = letPass(freed, NOW);

  it('is offered to whoever waits first, for so long as the activity says', () => {
    expect(offered.roll[CARL.personId]).toMatchObject({
      standing: 'offered',
      offeredUntil: plusMs(NOW, 12 * HOUR),
    });
    expect(offered.queues.p1).toEqual([ANNA.personId]);
    expect(offered.taken.p1).toBe(1);
  });
  it('goes on to the next when nobody answers in time', () => {
    const late = plusMs(NOW, 12 * HOUR + 1);
    expect(answerOffer(offered, { personId: CARL.personId, now: late, accepted: true })).toMatchObject({
      code: 'OFFER_OVER',
    });
    const next = letPass(offered, late);
    expect(next.roll[CARL.personId]?.standing).toBe('lapsed');
    expect(next.roll[ANNA.personId]?.standing).toBe('offered');
  });
  it('is given back until the limit and not after it', () => {
    const limit = plusMs(START, -2 * HOUR);
    expect(withdraw(waited, { personId: BERT.personId, now: limit }).ok).toBe(true);
    expect(withdraw(waited, { personId: BERT.personId, now: plusMs(limit, 1) })).toMatchObject({
      code: 'CANCEL_LIMIT_PASSED',
    });
  });
});
