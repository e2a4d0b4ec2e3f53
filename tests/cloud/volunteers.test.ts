import { personIdOf } from '#kernel/ids';
import type { TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { inventVolunteer, VOLUNTEERS } from '../../cloudfunctions/volunteers/volunteers.demo';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { BEFORE } from '../proof/world/people';
import { COMMUNITY, GRID } from '../proof/world/places';
import { ask, tick } from './speak';

jest.setTimeout(60_000);

const { staff, buildingLead: leader, reporter, neighbour } = cast;
const idOf = ({ openid }: { openid: string }) => personIdOf(openid);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  const volunteers = [leader, reporter, neighbour].map((who) =>
    inventVolunteer({ personId: idOf(who), name: who.name, area: GRID }, world.crypto, BEFORE),
  );
  await world.put({ [VOLUNTEERS]: volunteers });
}, 120_000);
afterAll(() => world.stop());

const founded = async (): Promise<TeamId> => {
  const team = { name: '银龄志愿队', purpose: '陪老人说说话', kinds: ['elder_care' as const] };
  const territory = COMMUNITY as TerritoryId;
  const made = await ask(world, staff.openid, 'volunteers.createTeam', {
    ...team,
    territory,
    leader: idOf(leader),
  });
  return made.teamId;
};
type Kept = { _id: string; outbox: object };
/** All that is kept of a team, as text; whom a message went to stays as an id without a name (decision 0007). */
const kept = async (teamId: TeamId): Promise<{ team: string; messages: string }> => {
  const { outbox, ...team } = (await world.all<Kept>('volunteers_teams')).find(
    ({ _id }) => _id === teamId,
  ) as Kept;
  return { team: JSON.stringify(team), messages: JSON.stringify(outbox) };
};

it('whoever closes their account is in no team: not as a member, not as one who asked, not in its history', async () => {
  const teamId = await founded();
  for (const { openid } of [reporter, neighbour])
    await ask(world, openid, 'volunteers.joinTeam', { teamId, words: '想出力' });
  const settling = { teamId, personId: idOf(reporter), accepted: true, words: '欢迎' };
  await ask(world, leader.openid, 'volunteers.settleJoin', settling);
  expect((await kept(teamId)).team).toContain(reporter.name);

  for (const { openid } of [reporter, neighbour]) await ask(world, openid, 'community.closeAccount', {});
  for (let run = 0; run < 2; run += 1) await tick(world);

  const { team, messages } = await kept(teamId);
  for (const who of [reporter, neighbour]) {
    expect(team + messages).not.toContain(who.name);
    expect(team).not.toContain(idOf(who));
  }
  expect(team).toContain(leader.name);
});
