import { activityIdOf, personIdOf } from '#kernel/ids';
import { HOUR, MINUTE, plusMs } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import { type Invented, inventDraft, inventOwnership, inventPlace, inventPost } from '../activities.demo';
import type { Plan } from '../activity/activity.state';
import { draft, publish } from './plan.decide';

const NOW = '2026-11-23T01:00:00.000Z';
const TOMORROW = plusMs(NOW, 24 * HOUR);
const leader = { personId: personIdOf('leader'), name: '领队' };
const at = (post: Partial<Plan['posts'][number]> = {}, more: Partial<Plan> = {}): Invented => ({
  _id: activityIdOf(leader.personId, 'plan'),
  place: inventPlace('420205/003/001' as TerritoryId, '友爱街社区'),
  posts: [{ ...inventPost(TOMORROW, 2), ...post }],
  ...more,
});
const drafted = (invented: Invented) => inventDraft(invented, inventOwnership(leader), leader, NOW);
const open = (invented: Invented, now = NOW) => {
  const activity = drafted(invented);
  return publish(activity, { by: leader, now, rev: activity.rev });
};

describe('no plan', () => {
  const point = { radius: 100 };
  it.each<[string, Invented, string]>([
    ['that ends before it begins', at({ until: plusMs(TOMORROW, -HOUR) }), 'TIMES_WRONG'],
    ['between the quarters of an hour', at({ from: plusMs(TOMORROW, MINUTE) }), 'TIMES_WRONG'],
    ['of thirteen hours at one post', at({ until: plusMs(TOMORROW, 13 * HOUR) }), 'TIMES_WRONG'],
    ['for people older than they may be', at({ minAge: 60, maxAge: 50 }), 'TIMES_WRONG'],
    ['that asks how near one is, without a place on the map', at({}, point), 'POINT_MISSING'],
  ])('%s', (_case, { _id, ...plan }, code) => {
    const whole = { ...drafted(at()), ...plan };
    const made = draft(_id, whole, inventOwnership(leader), { by: leader, now: NOW });
    expect(made).toMatchObject({ ok: false, code });
  });

  it('opens after it has begun', () => {
    expect(open(at(), plusMs(TOMORROW, MINUTE))).toMatchObject({ code: 'TIMES_WRONG' });
  });
});

describe('what is dangerous', () => {
  const risks = '临水作业，须穿救生衣';
  const safeguards = {
    ...{ insurance: '团体意外险', materials: '救生衣 20 件', people: '两名救生员', money: '社区公益金' },
  };
  const dangerous = { dangerous: true, risks, safeguards };

  it.each(['insurance', 'materials', 'people', 'money'] as const)('does not open without %s', (name) => {
    const lacking = { ...dangerous, safeguards: { ...safeguards, [name]: '' } };
    const refused = { code: 'SAFEGUARDS_MISSING', details: { missing: [name] } };
    expect(open(at({}, lacking))).toMatchObject(refused);
  });

  it('does not open before its risks are told, and opens with all of it', () => {
    const refused = { code: 'SAFEGUARDS_MISSING', details: { missing: ['risks'] } };
    expect(open(at({}, { ...dangerous, risks: '' }))).toMatchObject(refused);
    expect(open(at({}, dangerous))).toMatchObject({ ok: true, data: { state: { status: 'open' } } });
  });

  it('is no reason to ask anything of a harmless one', () => {
    expect(open(at())).toMatchObject({ ok: true });
  });
});
