import { activityIdOf } from '#kernel/ids';
import { DAY, dayOf, HOUR, MINUTE, plusMs } from '#kernel/instant';
import {
  ACTIVITIES,
  inventDraft,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  inventPresence,
  inventSignUp,
  letPass,
} from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import type { LedgerExport } from '../../cloudfunctions/activities/ledger/exports.store';
import { inventTeam, TEAMS } from '../../cloudfunctions/volunteers/volunteers.demo';
import type { InputOf, OutputOf } from '../../types/contract';
import type { TeamId } from '../../types/ids';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { BEFORE, NOW } from '../proof/world/people';
import { COMMUNITY, NEXT_COMMUNITY } from '../proof/world/places';
import { readXlsx } from '../support/read-xlsx';
import { LEADER, newKey, settlePeople, someone } from './activities.crowd';

jest.setTimeout(60_000);

const [ANNA, BERT, CARL] = [
  { ...someone('anna'), name: '=安+1' },
  { ...someone('bert'), name: '毕小波' },
  { ...someone('carl'), name: '柴小凯' },
];
const START = plusMs(NOW, -5 * HOUR);
const END = plusMs(START, 2 * HOUR);
const period = { within: COMMUNITY, from: dayOf(plusMs(NOW, -DAY)), until: dayOf(NOW) };

/** Times of their own, so that nobody is in two at once. */
const open = (serial: string, daysAgo: number, place = COMMUNITY): Activity => {
  const from = plusMs(START, -daysAgo * DAY);
  const plan = { title: serial, place: inventPlace(place, '某社区'), posts: [inventPost(from, 2)] };
  const invented = { _id: activityIdOf(LEADER.personId, serial), ...plan };
  return inventOpen(invented, inventOwnership(LEADER), LEADER, plusMs(BEFORE, -DAY));
};
const joined = (activity: Activity): Activity =>
  [ANNA, BERT, CARL].reduce((current, each) => inventSignUp(current, each, plusMs(BEFORE, -DAY)), activity);

let world: World;
let attended: Activity;
beforeAll(async () => {
  world = await openWorld();
  await settlePeople(world, [ANNA, BERT, CARL]);
  const came = inventPresence(joined(open('=1+1', 0)), ANNA.personId, START, END);
  attended = letPass(inventPresence(came, BERT.personId, plusMs(START, 30 * MINUTE), null), NOW);
  const elsewhere = inventPresence(joined(open('别处', 1, NEXT_COMMUNITY)), ANNA.personId, START, END);
  await world.put({ [ACTIVITIES]: [attended, elsewhere] });
});
afterAll(() => world.stop());

const ask = (who: string, op: string, input: object, key = newKey()) =>
  world.cloud.call(who, `activities.${op}`, input, key);
const told = async <N extends 'ledger' | 'exportLedger'>(
  op: N,
  input: InputOf<`activities.${N}`>,
  key?: string,
): Promise<OutputOf<`activities.${N}`>> => {
  const answer = await ask(cast.staff.openid, op, input, key);
  if (!answer.ok) throw new Error(`${op}: ${answer.error.code}`);
  return answer.data as OutputOf<`activities.${N}`>;
};
const exported = () => world.all<LedgerExport>('activities_exports');
const bookOf = ({ base64 }: { base64: string }) =>
  Object.fromEntries(readXlsx(Buffer.from(base64, 'base64')).map(({ name, rows }) => [name, rows]));
const texts = (rows: ReturnType<typeof bookOf>[string] = []) =>
  rows.map((row) => row.map((cell) => cell?.text ?? ''));

describe('refused', () => {
  it.each([
    ['to a resident', cast.reporter.openid, {}, 'NOT_FOUND_OR_FORBIDDEN'],
    [
      'about the community next door',
      cast.staff.openid,
      { within: NEXT_COMMUNITY },
      'NOT_FOUND_OR_FORBIDDEN',
    ],
    ['for more than a quarter of a year', cast.staff.openid, { from: '2026-07-01' }, 'LEDGER_TOO_LONG'],
    ['with whole names and no word why', cast.staff.openid, { fullNames: true }, 'REASON_MISSING'],
  ])('%s, and nothing is recorded', async (_case, who, more, code) => {
    const input = { ...period, fullNames: false, ...more };
    expect(await ask(who, 'exportLedger', input)).toMatchObject({ ok: false, error: { code } });
    expect(await exported()).toEqual([]);
  });
});

it('counts who came, who did not and who is still to be decided about; hours only once they are settled', async () => {
  const before = await told('ledger', period);
  expect(before.items).toMatchObject([{ title: '=1+1', status: 'ended' }]);
  expect(before.totals).toEqual({
    ...{ activities: 1, volunteers: 2, signedUp: 3, came: 2, absent: 1, flagged: 1, minutes: 0 },
  });
  const bert = { activityId: attended._id, rev: attended.rev, personId: BERT.personId, words: '同伴作证' };
  const spans = [{ from: plusMs(START, 30 * MINUTE), until: END }];
  const decided = await ask(cast.staff.openid, 'settlePresence', { ...bert, spans });
  const { rev } = (decided.ok ? decided.data : {}) as { rev: number };
  expect(await ask(cast.staff.openid, 'settle', { activityId: attended._id, rev })).toMatchObject({
    ok: true,
  });
  const after = await told('ledger', period);
  expect(after.items).toMatchObject([{ status: 'settled', came: 2, flagged: 0, minutes: 210 }]);
  expect(after.totals).toMatchObject({ volunteers: 2, came: 2, absent: 1, flagged: 0, minutes: 210 });
});

it('gives a table whose rows add up to its totals, with family names, and text where a formula was typed', async () => {
  const file = await told('exportLedger', { ...period, fullNames: false });
  const book = bookOf(file);
  expect(Object.keys(book)).toEqual(['汇总', '活动', '到场记录', '志愿者']);
  expect(texts(book.汇总)).toEqual(
    expect.arrayContaining([
      // as the office of whoever takes it is called here
      ['社区', '某处'],
      ['到场人次', String(file.totals.came)],
      ['服务时长（小时）', '3.5'],
    ]),
  );
  const [titles = [], ...present] = texts(book.到场记录);
  const minutes = present.map((row) => Number(row[titles.indexOf('计入分钟')]));
  expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(file.totals.minutes);
  expect(present.map((row) => row[titles.indexOf('姓名')]).sort()).toEqual(['=***', '柴**', '毕**'].sort());
  const cells = Object.values(book).flat(2);
  expect(cells.find((cell) => cell?.text === '=1+1')).toMatchObject({ kind: 'text' });
  expect(cells.filter((cell) => cell?.kind === 'formula')).toEqual([]);
});

it('shows whole names to whoever says what for, and keeps who took what, once a key, without the file', async () => {
  const input = { ...period, fullNames: true, words: '街道年终核对' };
  const key = newKey();
  await told('exportLedger', input, key);
  const again = await told('exportLedger', input, key);
  expect(texts(bookOf(again).志愿者).map(([name]) => name)).toContain('毕小波');
  const kept = (await exported()).flatMap(({ timeline }) => timeline);
  expect(kept.filter(({ fullNames }) => fullNames)).toMatchObject([
    { by: { name: cast.staff.name }, words: '街道年终核对', from: period.from, activities: 1, rows: 3 },
  ]);
  expect(JSON.stringify(await exported())).not.toContain(again.base64.slice(0, 40));
});

it('the desk finds the drafts of its community, whoever wrote them and whoever is to lead them', async () => {
  const from = plusMs(START, 7 * DAY);
  const plan = { title: '给别队写的', place: inventPlace(COMMUNITY, '某社区'), posts: [inventPost(from, 2)] };
  const draft = inventDraft(
    { _id: activityIdOf(ANNA.personId, 'draft'), ...plan },
    inventOwnership(LEADER),
    ANNA,
    BEFORE,
  );
  await world.put({ [ACTIVITIES]: [{ ...draft, outbox: [] }] });
  const drafts = { draftsOf: COMMUNITY };
  const refused = { ok: false, error: { code: 'NOT_FOUND_OR_FORBIDDEN' } };
  expect(await ask(cast.reporter.openid, 'listLed', drafts)).toMatchObject(refused);
  expect(await ask(cast.staff.openid, 'listLed', { draftsOf: NEXT_COMMUNITY })).toMatchObject(refused);
  expect(await ask(cast.staff.openid, 'listLed', drafts)).toMatchObject({
    data: { items: [{ id: draft._id, status: 'draft' }] },
  });
  expect(await ask(cast.staff.openid, 'listLed', {})).toMatchObject({ data: { items: [] } });
});

it('who may plan an activity is told with the list: whoever leads a team today, and the desk', async () => {
  const founding = { name: '清洁队', purpose: '把楼前扫干净', kinds: ['environment'] as const };
  const team = inventTeam(
    {
      ...{ ...founding, _id: `t_${'5'.repeat(24)}` as TeamId, territory: COMMUNITY, label: '某社区' },
      ...{ leader: ANNA, members: [BERT], applicants: [CARL] },
    },
    BEFORE,
  );
  await world.put({ [TEAMS]: [team] });
  const mayPlan = async ({ openid }: { openid: string }, input = {}) => {
    const answer = await ask(openid, 'listLed', input);
    return answer.ok && (answer.data as OutputOf<'activities.listLed'>).mayPlan;
  };
  for (const who of [BERT, CARL, cast.reporter]) expect(await mayPlan(who)).toBe(false);
  expect(await mayPlan(ANNA)).toBe(true);
  expect(await mayPlan(cast.staff, { draftsOf: COMMUNITY })).toBe(true);

  const handing = { teamId: team._id, personId: BERT.personId, role: 'leader' };
  await world.cloud.call(cast.staff.openid, 'volunteers.setTeamRole', handing, newKey());
  expect([await mayPlan(ANNA), await mayPlan(BERT)]).toEqual([false, true]);
});
