import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { requestIn, usual } from '../proof/world/stages';
import {
  act,
  anchorsIn,
  auditing,
  doneBy,
  handled,
  nextNight,
  night,
  read,
  type Stored,
  territoryFindings,
} from './audit.play';

jest.setTimeout(120_000);

let world: World;
let over: string;
let running: string;
let late: string;
let row: Stored;
let photo: string;

const idsOf = async (collection: string) =>
  (await world.all<{ _id: string }>(collection)).map(({ _id }) => _id);
const acts = async () => (await anchorsIn(world)).filter(({ kind }) => kind === 'removal');
const filePaths = async () =>
  ((await world.cloud.ask('GET', '/_emulator/files')) as { path: string }[]).map(({ path }) => path);

/** A request that its resident took back, with all that had to be told of it. */
const takenBack = async (serial: string, photos: readonly string[] = []): Promise<string> => {
  const request = requestIn.assigned({ serial, company: usual, crypto: world.crypto });
  await world.put({ requests: [{ ...request, photos }] });
  await act(world, cast.reporter.openid, 'requests.withdraw', request._id, { words: '已经好了' });
  return request._id;
};
const told = async () => {
  for (let run = 0; run < 3; run += 1) await world.cloud.runTimer('clock');
};

beforeAll(async () => {
  world = await openWorld();
  photo = 'requests/a-photo/of-the-request.jpg';
  const file = await world.cloud.upload(cast.reporter.openid, photo, Buffer.from('picture'), 'image/jpeg');
  over = await takenBack('over', [file]);
  running = await handled(world, 'running');
  await told();
  row = await read(world, 'requests', over);
  await nextNight(world);
});
afterAll(() => world.stop());

it('before its time nothing goes', async () => {
  // three years are 36 months of 31 days, and one night has passed
  await world.cloud.advance('1114d');
  late = await takenBack('late');
  await told();
  await night(world);
  expect(await idsOf('requests')).toEqual(expect.arrayContaining([over, running, late]));
  expect(await acts()).toEqual([]);
  expect(await filePaths()).toContain(photo);
});

it('copies of what people were told go after a year', async () => {
  expect((await world.all<{ at: string }>('messages')).map(({ at }) => at.slice(0, 4))).not.toContain('2026');
});

describe('three years after the last thing that happened to it', () => {
  beforeAll(async () => {
    await world.cloud.advance('2d');
    await night(world);
  });

  it('a request that is over goes with its photos; what runs, or ended later, stays', async () => {
    const left = await idsOf('requests');
    expect(left).not.toContain(over);
    expect(left).toEqual(expect.arrayContaining([running, late]));
    expect(await filePaths()).not.toContain(photo);
  });

  it('the act says what went, and the chain of the community holds', async () => {
    expect(await acts()).toMatchObject([{ ids: [over], keepMonths: 36, collection: 'requests' }]);
    expect(await territoryFindings(world)).toEqual([]);
    const { findings } = await auditing(world, 'audit.verifyDocument', { collection: 'requests', id: over });
    expect(findings).toEqual([]);
  });

  it('a document that was not removed by an act is a finding as ever', async () => {
    await nextNight(world);
    const { _id, ...rest } = await read(world, 'requests', late);
    await world.remove('requests', late);
    const { findings } = await auditing(world, 'audit.verifyDocument', { collection: 'requests', id: late });
    expect(findings.map(({ kind }) => kind)).toEqual(['document_removed']);
    await world.put({ requests: [{ _id, ...rest }] });
  });

  it('a run that died between the act and the removal is finished by the next, with the one act', async () => {
    await world.put({ requests: [row] });
    expect(await territoryFindings(world)).toEqual([]);
    await nextNight(world);
    expect(await idsOf('requests')).not.toContain(over);
    expect(await acts()).toHaveLength(1);
    expect(await territoryFindings(world)).toEqual([]);
  });

  it('the resident no longer finds it, and can do all else', async () => {
    const mine = await doneBy(world, cast.reporter.openid, 'requests.listMine', { limit: 20 });
    expect(JSON.stringify(mine)).not.toContain(over);
  });
});
