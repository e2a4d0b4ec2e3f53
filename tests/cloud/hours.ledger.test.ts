import { dayOf } from '#kernel/instant';
import type { ExportLog } from '#platform/export-log';
import { ACTIVITIES } from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import { HOURS } from '../../cloudfunctions/hours/hours.demo';
import type { HoursRecord } from '../../cloudfunctions/hours/record/record.state';
import type { Volunteer } from '../../cloudfunctions/volunteers/registration/volunteer.state';
import { VOLUNTEERS } from '../../cloudfunctions/volunteers/volunteers.demo';
import type { OutputOf } from '../../types/contract';
import { NATIONAL_ITEMS } from '../../types/hours.labels';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY } from '../proof/world/places';
import { readXlsx } from '../support/read-xlsx';
import { hours, LEADER, newKey, settlePeople, someone } from './activities.crowd';
import { putSettled } from './hours.play';

jest.setTimeout(120_000);

const CROWD = 8;
let world: World;
const tick = () => world.cloud.runTimer('clock');
beforeAll(async () => {
  world = await openWorld();
  await world.people([{ ...LEADER, posts: [] }]);
  await settlePeople(
    world,
    Array.from({ length: CROWD }, (_, serial) => someone(serial)),
  );
  await putSettled(world, 'first', -30, CROWD);
  await putSettled(world, 'second', -20, 3);
  for (let run = 0; run < 3; run += 1) await tick();
});
afterAll(() => world.stop());

const records = () => world.all<HoursRecord>(HOURS);
const ask = async <T>(openid: string, op: string, input: object): Promise<T> => {
  const answer = await world.cloud.call(openid, op, input, newKey());
  if (!answer.ok) throw new Error(`${op}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as T;
};

/** The activity's facts, against the records that the hours are kept in. */
const expectSameHours = async () => {
  const all = await records();
  expect(all.length).toBeGreaterThan(0);
  const facts = (await world.all<Activity>(ACTIVITIES)).flatMap(({ _id, facts }) =>
    facts.map(({ personId, minutes }) => [`${_id} ${personId}`, minutes]),
  );
  expect(Object.fromEntries(facts)).toEqual(
    Object.fromEntries(all.map(({ activity, person, minutes }) => [`${activity} ${person}`, minutes])),
  );
};

it('the community’s ledger tells the hours that two persons corrected, and who was there after all', async () => {
  await expectSameHours();
  const span = { within: COMMUNITY, from: dayOf(hours(-48)), until: dayOf(NOW) };
  const ledger = () => ask<OutputOf<'activities.ledger'>>(cast.staff.openid, 'activities.ledger', span);
  const before = (await ledger()).totals;
  const absent = (await records()).find(({ minutes }) => minutes === 0)!;
  const attendance = async () =>
    (await world.all<Volunteer>(VOLUNTEERS)).find(({ _id }) => _id === absent.person)?.attendance;
  const was = await attendance();
  const { from, until } = absent.post;
  const input = { recordId: absent._id, rev: absent.rev, spans: [{ from, until }], words: '领队漏记了' };
  const { rev } = await ask<{ rev: number }>(cast.staff.openid, 'hours.propose', input);
  await ask(cast.lead.openid, 'hours.decide', { recordId: absent._id, rev, accepted: true });
  for (let run = 0; run < 2; run += 1) await Promise.all([tick(), tick()]);
  await tick();
  const after = (await ledger()).totals;
  expect(after).toMatchObject({
    ...{ came: before.came + 1, absent: before.absent - 1, minutes: before.minutes + 120 },
  });
  expect(await attendance()).toMatchObject({ came: was!.came + 1, absent: was!.absent - 1 });
  await expectSameHours();
});

describe('the table in the national data items', () => {
  const span = { within: COMMUNITY, from: dayOf(hours(-48)), until: dayOf(NOW), fullNames: false };
  const take = (input: object) =>
    ask<OutputOf<'hours.exportLedger'>>(cast.staff.openid, 'hours.exportLedger', input);

  it.each([
    ['for more than a year', { from: '2025-01-01' }, 'LEDGER_TOO_LONG'],
    ['with whole names and no word why', { fullNames: true }, 'REASON_MISSING'],
  ])('is not given %s', async (_case, more, code) => {
    const answer = await world.cloud.call(
      cast.staff.openid,
      'hours.exportLedger',
      { ...span, ...more },
      newKey(),
    );
    expect(answer).toMatchObject({ error: { code } });
    expect(await world.all('hours_exports')).toEqual([]);
  });

  it('has a column for each item, a row for each record, family names, and adds up', async () => {
    const file = await take(span);
    const book = readXlsx(Buffer.from(file.base64, 'base64'));
    expect(book.map(({ name }) => name)).toEqual(['汇总', '服务记录', '数据项依据']);
    const [titles = [], ...rows] = (book[1]?.rows ?? []).map((row) => row.map((cell) => cell?.text ?? ''));
    expect(titles).toEqual(expect.arrayContaining(Object.values(NATIONAL_ITEMS).map(({ label }) => label)));
    const kept = await records();
    expect(rows).toHaveLength(kept.length);
    const column = (label: string) => rows.map((row) => row[titles.indexOf(label)] ?? '');
    const sum = column('服务时间（小时）').reduce((total, each) => total + Number(each), 0);
    expect(sum).toBeCloseTo(kept.reduce((total, { minutes }) => total + Math.round(minutes / 6) / 10, 0));
    expect(column('姓名').every((name) => name === '已注销' || name.endsWith('*'))).toBe(true);
    expect(column('志愿者编号').every((number) => /^\d{12}$/.test(number))).toBe(true);
  });

  it('shows whole names to whoever says what for, and keeps who took it', async () => {
    const file = await take({ ...span, fullNames: true, words: '街道年终核对' });
    const names = readXlsx(Buffer.from(file.base64, 'base64'))[1]?.rows.map(([cell]) => cell?.text);
    expect(names).toContain(someone(3).name);
    const kept = (await world.all<ExportLog>('hours_exports')).flatMap(({ timeline }) => timeline);
    expect(kept.filter(({ fullNames }) => fullNames)).toMatchObject([
      { by: { name: cast.staff.name }, words: '街道年终核对', rows: file.rows },
    ]);
  });
});
