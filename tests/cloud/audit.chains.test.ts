import { personIdOf } from '#kernel/ids';
import { PEOPLE } from '#kernel/person';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { HOUSE } from '../proof/world/places';
import { acceptNotice } from '../support/accept-notice';
import { auditing, doneBy, handled, nextNight, read } from './audit.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

describe('an account that is closed', () => {
  const openid = 'somebody-who-leaves';
  const ME = personIdOf(openid);
  const HOUSEHOLD = `${HOUSE}/4-401`;

  it('leaves a chain that holds, shows what was erased, and nothing of it', async () => {
    await acceptNotice(world.cloud, openid);
    const phoneCode = await world.phoneCode(openid);
    const claim = { name: '路过的人', building: HOUSE, room: '4-401', phoneCode };
    await doneBy(world, openid, 'community.bindResidence', claim);
    const refusal = { personId: ME, household: HOUSEHOLD, confirmed: false, words: '户主说不认识' };
    await doneBy(world, cast.lead.openid, 'community.confirmResidence', refusal);
    await nextNight(world);
    await doneBy(world, openid, 'community.closeAccount', {});

    const text = JSON.stringify(await read(world, PEOPLE, ME));
    expect(text).not.toContain('户主说不认识');
    expect(text).not.toContain('4-401');
    const checked = () => auditing(world, 'audit.verifyDocument', { collection: PEOPLE, id: ME });
    expect(await checked()).toMatchObject({ findings: [], erased: [1, 2] });
    await nextNight(world);
    expect(await checked()).toMatchObject({ findings: [], erased: [1, 2] });
  });

  it('and erasing behind the back of the product is a finding all the same', async () => {
    const id = await handled(world, 'emptied');
    const row = await read(world, 'requests', id);
    const [first, ...rest] = row.timeline as { at: string }[];
    await world.replace('requests', { ...row, timeline: [{ at: first!.at, erased: true }, ...rest] });
    const { findings } = await auditing(world, 'audit.verifyDocument', { collection: 'requests', id });
    expect(findings).toEqual([{ kind: 'changed', about: `requests/${id}`, entry: 1 }]);
  });
});

it('two writers at once make one chain', async () => {
  const one = await handled(world, 'crowd');
  const { rev } = await read(world, 'requests', one);
  const people = [cast.handler, cast.colleague, cast.staff, cast.lead];
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      world.cloud.call(people[n % 4]!.openid, 'requests.addNote', {
        requestId: one,
        rev,
        words: `备注 ${n}`,
      }),
    ),
  );
  const row = await read(world, 'requests', one);
  // the entries, and that they began with an older document
  expect(row.seals).toHaveLength(row.timeline.length + 1);
  expect(
    (await auditing(world, 'audit.verifyDocument', { collection: 'requests', id: one })).findings,
  ).toEqual([]);
});
