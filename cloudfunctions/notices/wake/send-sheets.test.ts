import { recordDelivery } from '#kernel/outbox';
import type { NoticeId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { sheetFor } from '../reach/round.state';
import { indexed, type SheetDocument } from '../reach/sheet.state';
import { sheetSender } from './send-sheets';

const NOW = '2026-11-23T02:00:00.000Z';
const LATER = '2026-11-23T04:00:00.000Z';
const BUILDING = '420205/003/001/g02/b05' as TerritoryId;
const HOME = `${BUILDING}/1-302` as TerritoryId;
const NOTICE = `n_${'0'.repeat(24)}` as NoticeId;

const begun = (): SheetDocument =>
  sheetFor(
    { _id: NOTICE, notice: NOTICE, digest: null, startedAt: NOW },
    { _id: BUILDING, name: '5号楼', households: 36 },
    [
      {
        _id: `p_${'a'.repeat(20)}` as PersonId,
        home: HOME,
        groups: [],
        openid: 'o-1',
        memberships: [{ role: 'resident', territory: HOME, from: NOW } as never],
      },
    ],
    [
      {
        _id: NOTICE,
        title: '燃气泄漏',
        lead: '请关阀门',
        label: '友爱街社区',
        publishedAt: NOW,
        audience: { territories: [BUILDING], group: 'all' },
      },
    ],
    NOW,
  );

/** WeChat would not take it, and certainly did not deliver it. */
const refusedOnce = (): SheetDocument => {
  const taken = sheetSender.wake(begun(), NOW)?.document ?? begun();
  return indexed({
    ...taken,
    outbox: taken.outbox.map((entry) => recordDelivery(entry, { kind: 'retry', error: '45009' }, NOW)),
  });
};

const settled = async (sheet: SheetDocument, status: string) => {
  const asked: string[] = [];
  const load = async (_id: string) => {
    asked.push(_id);
    return { _id, status };
  };
  const [known] = (await sheetSender.settle?.([sheet], { collection: () => ({ load }) as never })) ?? [];
  return { asked, woken: known && sheetSender.wake(known, LATER) };
};

it('whoever could not be told at once is not told hours later of what was withdrawn meanwhile', async () => {
  const { woken } = await settled(refusedOnce(), 'withdrawn');
  expect(woken?.claimed).toEqual([]);
  expect(woken?.document).toMatchObject({ waiting: 0, failed: 1, wakeAt: null });
  // somebody may have to knock
  expect(woken?.document.doors).toEqual([{ household: HOME, told: 'failed' }]);
});

it('and is told as long as it stands', async () => {
  const { woken } = await settled(refusedOnce(), 'published');
  expect(woken?.claimed).toHaveLength(1);
});

it('nothing is asked for who is told for the first time', async () => {
  const { asked, woken } = await settled(begun(), 'withdrawn');
  expect(asked).toEqual([]);
  expect(woken?.claimed).toHaveLength(1);
});
