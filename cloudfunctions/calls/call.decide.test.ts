import { personIdOf } from '#kernel/ids';
import type { Callee } from '#types/calls.labels';
import type { CallId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { followUp, logCall, lookAtPhone } from './call.decide';

const NOW = '2026-11-22T02:00:00.000Z';
const WORKER = { by: personIdOf('wang'), byName: '王一', now: NOW };
const logged = (to: Callee = 'grid_worker', calledAt = NOW) =>
  logCall(
    {
      _id: 'c_000000000000000000000001' as CallId,
      to,
      callerId: personIdOf('li'),
      caller: { name: '李一', maskedPhone: '139****0001', sealedPhone: 'sealed' },
      home: { territory: '420205/003/001/g02/b05/1-302' as TerritoryId, label: '5号楼 · 1单元302' },
      calledAt,
    },
    NOW,
  );
const closed = () => {
  const result = followUp(logged(), { ...WORKER, words: '电话里说好了' });
  if (!result.ok) throw new Error(result.code);
  return result.data;
};

describe('a call', () => {
  it('is never later than its record', () => {
    expect(logged('duty', '2026-11-23T02:00:00.000Z').calledAt).toBe(NOW);
    expect(logged('duty', '2026-11-21T08:30:00+99:00').calledAt).toBe(NOW);
    expect(logged('duty', '2026-11-21T08:30:00+08:00').calledAt).toBe('2026-11-21T00:30:00.000Z');
  });

  it.each<[Callee, 0 | 1]>([
    ['120', 0],
    ['119', 0],
    ['110', 0],
    ['12345', 1],
    ['duty', 1],
    ['grid_worker', 1],
  ])('to %s has rank %s', (to, rank) => {
    expect(logged(to).rank).toBe(rank);
  });

  it('waits for those of its grid and above, and for nobody after somebody looked in', () => {
    expect(logged().openWithin).toEqual(['420205', '420205/003', '420205/003/001', '420205/003/001/g02']);
    expect(closed()).toMatchObject({ openWithin: [], followUp: { byName: '王一', words: '电话里说好了' } });
  });

  it('is followed up once, and its phone is not opened afterwards', () => {
    const refusal = { ok: false, code: 'STATE_NOT_ALLOWED' };
    expect(followUp(closed(), { ...WORKER, words: '再说一次' })).toMatchObject(refusal);
    expect(lookAtPhone(closed(), { ...WORKER, reason: '回电' })).toMatchObject(refusal);
  });

  it('keeps who looked at the phone, and why', () => {
    expect(lookAtPhone(logged(), { ...WORKER, reason: '回电' })).toMatchObject({
      data: { timeline: [{ kind: 'logged' }, { at: NOW, kind: 'looked', by: WORKER.by, words: '回电' }] },
    });
  });
});

describe('a call tells those near enough to knock', () => {
  it('the grid and the desk of the community, where and what, never who', () => {
    const { outbox, wakeAt } = logged('120');
    expect(outbox.map(({ to }) => to)).toEqual([
      { role: 'grid_worker', territory: '420205/003/001/g02' },
      { role: 'community_staff', territory: '420205/003/001' },
      { role: 'community_lead', territory: '420205/003/001' },
    ]);
    expect(wakeAt).toBe(NOW);
    expect(JSON.stringify(outbox.map(({ fields }) => fields))).not.toMatch(/李一|302|0001/);
  });
});

it('a closed account keeps its door until somebody looked in, and not a moment longer', () => {
  const gone = { ...logged(), caller: { name: '', maskedPhone: null, sealedPhone: null } };
  const looked = followUp(gone, { ...WORKER, words: '人没事' });
  expect(looked).toMatchObject({
    ok: true,
    data: { label: '', household: '420205/003/001/g02/b05', outbox: [], followUp: { words: '人没事' } },
  });
  expect(closed().label).toBe('5号楼 · 1单元302');
});
