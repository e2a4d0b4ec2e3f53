import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { withoutPerson } from './forget.decide';
import { beginRound, sheetFor } from './round.state';
import type { SheetDocument } from './sheet.state';

const NOW = '2026-11-23T01:00:00.000Z' as Instant;
const HOUSE = '420205/003/001/g02/b05' as TerritoryId;
const idOf = (name: string) => `p_${name.padEnd(20, '0')}` as PersonId;
const LEAVING = idOf('leaving');
const notice = {
  _id: `n_${'0'.repeat(24)}`,
  title: '停水',
  lead: '明天停水',
  label: '甲社区',
  publishedAt: NOW,
  audience: { territories: [HOUSE], group: 'all' },
} as never as Parameters<typeof sheetFor>[3][number];

const residentAt = (person: PersonId, room: string) => {
  const home = `${HOUSE}/${room}` as TerritoryId;
  return {
    _id: person,
    openid: person,
    home,
    groups: [],
    memberships: [{ role: 'resident', territory: home, label: '', from: NOW, until: null, level: null }],
  } as never as Parameters<typeof sheetFor>[2][number];
};

const sheetWith = (state: SheetDocument['outbox'][number]['state']): SheetDocument => {
  const round = beginRound({ _id: notice._id, notice: notice._id, digest: null, territories: [HOUSE] }, NOW);
  const people = [residentAt(LEAVING, '1-101'), residentAt(idOf('staying'), '1-102')];
  const made = sheetFor(round, { _id: HOUSE, name: '5号楼', households: 36 }, people, [notice], NOW);
  const outbox = made.outbox.map((entry) => ({
    ...entry,
    state,
    nextAt: state === 'waiting' || state === 'sending' ? NOW : null,
  }));
  return { ...made, outbox, [state === 'sending' ? 'waiting' : state]: outbox.length };
};

it('nothing of whoever closed the account is on the sheet: no id, no door', () => {
  const left = withoutPerson(sheetWith('sent'), LEAVING);
  expect(JSON.stringify(left)).not.toContain(LEAVING);
  expect(JSON.stringify(left)).not.toContain('1-101');
  expect(left?.doors.map(({ household }) => household)).toEqual([`${HOUSE}/1-102`]);
});

it.each(['sent', 'failed', 'uncertain'] as const)('how many were %s stays as it was', (state) => {
  const sheet = sheetWith(state);
  expect(withoutPerson(sheet, LEAVING)?.[state]).toBe(2);
});

it('a message that still waits is not sent, and wakes nobody', () => {
  const left = withoutPerson(sheetWith('waiting'), LEAVING);
  expect(left).toMatchObject({ waiting: 1, failed: 1 });
  const [gone] = left?.outbox ?? [];
  expect(gone).toMatchObject({ state: 'failed', nextAt: null });
});

it('a second time there is nothing left to do', () => {
  const once = withoutPerson(sheetWith('sent'), LEAVING);
  expect(once && withoutPerson(once, LEAVING)).toBeNull();
});
