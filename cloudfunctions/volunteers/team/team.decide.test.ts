import { personIdOf, teamIdOf } from '#kernel/ids';
import type { Result } from '#kernel/result';
import type { TerritoryId } from '#types/territory';
import { createTeam, join, leaveTeam, setSocialWorker, setTeamRole, settleJoin } from './team.decide';
import type { Team } from './team.state';
import { teamDetailOf } from './team.view';

const NOW = '2026-11-22T02:00:00.000Z';
const named = (key: string, name: string) => ({ personId: personIdOf(key), name });
const [STAFF, LEADER, ANNA, WORKER] = [
  named('staff', '何静怡'),
  named('leader', '徐德福'),
  named('anna', '安小雨'),
  named('worker', '彭社工'),
];
const by = (who: typeof STAFF) => ({ by: who, now: NOW });
const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(result.code);
};
const founded = createTeam(
  {
    ...{ _id: teamIdOf(STAFF.personId, 'key'), name: '友邻志愿队', purpose: '搭把手', kinds: ['safety'] },
    ...{
      territory: '420205/003/001' as TerritoryId,
      label: '友爱街社区',
      socialWorker: null,
      leader: LEADER,
    },
  },
  by(STAFF),
);
const applied = made(join(founded, { ...by(ANNA), words: '周末有空' }));
const joined = made(settleJoin(applied, { ...by(LEADER), about: ANNA.personId, accepted: true, words: '' }));
const toldBy = ({ outbox }: Team, since: Team) =>
  outbox.slice(since.outbox.length).map(({ to, fields }) => [to, fields.thing4]);
const read = (team: Team, personId = ANNA.personId) =>
  teamDetailOf(team, { personId, name: '', memberships: [] });

it('nobody is turned away without a reason, and reads it afterwards', () => {
  const answer = { ...by(LEADER), about: ANNA.personId, accepted: false };
  expect(settleJoin(applied, { ...answer, words: '' })).toMatchObject({ code: 'REASON_MISSING' });
  const declined = made(settleJoin(applied, { ...answer, words: '队里人满了，下季度再来' }));
  expect(toldBy(declined, applied)).toEqual([[{ person: ANNA.personId }, '申请没有通过，点开看原因']]);
  expect(read(declined)).toMatchObject({
    mine: 'none',
    answer: { kind: 'declined', words: '队里人满了，下季度再来' },
  });
  expect(read(declined, WORKER.personId).answer).toBeNull();
  expect(read(made(join(declined, { ...by(ANNA), words: '' }))).answer).toBeNull();
});

it('those who lead are told of who applies, who applied of being taken in', () => {
  expect(toldBy(applied, founded)).toEqual([[{ person: LEADER.personId }, '有志愿者申请加入，请答复']]);
  expect(toldBy(joined, applied)).toEqual([[{ person: ANNA.personId }, '申请已通过，欢迎加入']]);
  expect(JSON.stringify([applied.outbox, joined.outbox])).not.toContain(ANNA.name);
});

it('the leader stays until the team is given to another, who then is the only one', () => {
  expect(leaveTeam(joined, { ...by(LEADER), words: '' })).toMatchObject({ code: 'LEADER_MUST_HAND_OVER' });
  const ask = { ...by(STAFF), about: LEADER.personId, role: null, words: '换届' };
  expect(setTeamRole(joined, ask)).toMatchObject({ code: 'LEADER_MUST_HAND_OVER' });
  const next = made(setTeamRole(joined, { ...by(STAFF), about: ANNA.personId, role: 'leader', words: '' }));
  expect(next.members.map(({ name, role }) => [name, role])).toEqual([
    [LEADER.name, 'member'],
    [ANNA.name, 'leader'],
  ]);
  expect(leaveTeam(next, { ...by(LEADER), words: '' })).toMatchObject({ ok: true });
});

it('who is taken out needs a reason and reads it', () => {
  const ask = { ...by(LEADER), about: ANNA.personId, role: null };
  expect(setTeamRole(joined, { ...ask, words: '' })).toMatchObject({ code: 'REASON_MISSING' });
  const removed = made(setTeamRole(joined, { ...ask, words: '搬去外地了' }));
  expect(read(removed).answer).toMatchObject({ kind: 'removed', words: '搬去外地了' });
});

it('a social worker leads beside the team, and is told', () => {
  const set = setSocialWorker(joined, { ...by(STAFF), socialWorker: WORKER });
  expect(toldBy(set, joined)).toEqual([[{ person: WORKER.personId }, '社区请您做带队社工']]);
  expect(read(set, WORKER.personId)).toMatchObject({ leads: true, guides: false, socialWorker: WORKER.name });
  expect(set.members).toHaveLength(2);
});
