import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEOPLE } from '#kernel/person';
import type { NoticeId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { inventTerritory } from '../cloudfunctions/community/community.demo';
import { TERRITORIES } from '../cloudfunctions/community/place/territory.store';
import { audienceOf, draftInput, get, neighbours } from '../tests/cloud/notices.play';
import { cast } from '../tests/proof/world/cast';
import { openWorld, type World } from '../tests/proof/world/open-world';
import { DISTRICT, STREET } from '../tests/proof/world/places';
import { keepFunctions } from './keep-functions';
import { machine } from './machine';
import { judge, type Told } from './told';

const COMMUNITIES = 10;
const GRIDS = 5;
const HOUSES = 8;
const PER_HOUSE = 75;
/** Those of the cast who live there. */
const CAST = 2;
const OPERATOR = cast.operator.openid;
const MOST_MINUTES = 240;
/** The whole cloud is ended at these minutes, as if the machine had lost its power. */
const CRASHES = [4, 11, 19];

const two = (value: number): string => String(value).padStart(2, '0');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1);

/** A community of a larger district: its grids, their houses and everybody in them. */
const settle = async (world: World, n: number): Promise<string[]> => {
  const community = `${STREET}/1${two(n)}` as TerritoryId;
  const grids = numbers(GRIDS).map((grid) => `${community}/g${two(grid)}` as TerritoryId);
  const houses = grids.flatMap((grid) => numbers(HOUSES).map((house) => `${grid}/b${two(house)}`));
  const place = (path: string, level: 'community' | 'grid' | 'building') => {
    const parent = path.split('/').slice(0, -1).join('/') as TerritoryId;
    return inventTerritory({ _id: path as TerritoryId, level, parent, name: path, households: PER_HOUSE });
  };
  await world.put({
    [TERRITORIES]: [
      place(community, 'community'),
      ...grids.map((grid) => place(grid, 'grid')),
      ...houses.map((house) => place(house, 'building')),
    ],
  });
  const people = houses.flatMap((house) => neighbours(world, PER_HOUSE, house));
  await world.put({ [PEOPLE]: people });
  return people.map(({ openid }) => openid);
};

/** Answers are lost on the way, writes are cut off, and now and then the function dies in the middle of its work. */
const trouble = ({ cloud }: World, minute: number) =>
  cloud.ask('POST', '/_emulator/faults', {
    seed: minute,
    rules: [
      { fn: 'clock', action: 'wx.*', kind: 'kill', probability: 0.0003, times: 1 },
      { fn: 'clock', action: 'database.*', kind: 'kill', probability: 0.0005, times: 1 },
      { fn: 'clock', action: 'wx.*', kind: 'dropAfter', probability: 0.005 },
      { fn: 'clock', action: 'wx.*', kind: 'dropBefore', probability: 0.005 },
      { fn: 'clock', action: 'database.*', kind: 'dropAfter', probability: 0.002 },
      { fn: 'clock', action: 'database.*', kind: 'dropBefore', probability: 0.002 },
    ],
  });

const crash = async ({ cloud }: World, now: string): Promise<void> => {
  await cloud.kill9();
  await cloud.restart();
  await cloud.ask('POST', '/_emulator/clock', { now });
};

const sentFor = async ({ cloud }: World, noticeId: NoticeId): Promise<string[]> =>
  (await cloud.messages()).filter(({ page }) => page?.includes(noticeId)).map(({ to }) => to);

/** Minute by minute until nobody waits. */
const tell = async (world: World, noticeId: NoticeId): Promise<Told> => {
  const begun = Date.parse('2026-11-23T01:00:00.000Z');
  const perMinute: number[] = [];
  const sent: string[] = [];
  let killed = 0;
  for (let minute = 1; minute <= MOST_MINUTES; minute += 1) {
    const now = new Date(begun + minute * 60_000).toISOString();
    await world.cloud.ask('POST', '/_emulator/clock', { now });
    await trouble(world, minute);
    const { ok } = (await world.cloud.runTimer('clock')) as { ok: boolean };
    killed += ok ? 0 : 1;
    await world.cloud.ask('DELETE', '/_emulator/faults');
    const news = await sentFor(world, noticeId);
    perMinute.push(news.length - sent.length);
    sent.splice(0, sent.length, ...news);
    if (CRASHES.includes(minute)) await crash(world, now);
    const { messages } = await get(world, OPERATOR, 'notices.reach', { noticeId });
    if (minute > 1 && messages?.waiting === 0 && perMinute.at(-1) === 0) {
      return { sent, perMinute, killed, crashes: CRASHES.length, counts: messages };
    }
  }
  throw new Error('it never ended');
};

const main = async (): Promise<void> => {
  const world = await openWorld({ functions: await keepFunctions() });
  const openids: string[] = [];
  for (const n of numbers(COMMUNITIES)) openids.push(...(await settle(world, n)));
  console.log(`${openids.length} residents`);
  const input = draftInput({ within: DISTRICT, kind: 'urgent', audience: audienceOf(DISTRICT) });
  const draft = await get(world, OPERATOR, 'notices.create', input);
  await world.cloud.clearCalls();
  const { noticeId } = await get(world, OPERATOR, 'notices.publish', {
    noticeId: draft.noticeId,
    rev: draft.rev,
  });
  const trips = (await world.cloud.calls())[0]?.dbTrips ?? 0;
  const told = await tell(world, noticeId);
  await world.stop();
  const { figures, wrong } = judge(told, openids.length + CAST);
  const result = {
    date: new Date().toISOString().slice(0, 10),
    machine: machine(),
    residents: openids.length,
    publishTrips: trips,
    ...figures,
  };
  writeFileSync(join(__dirname, 'results/district.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  console.log(wrong.length === 0 ? 'Nobody was told twice, nobody was forgotten.' : wrong.join('\n'));
  process.exitCode = wrong.length === 0 ? 0 : 1;
};

void main();
