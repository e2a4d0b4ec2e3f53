import { DAY, plusMs } from '#kernel/instant';
import type { Instant } from '#types/time';
import { confirm } from '../helping/helping.decide';
import { ASKER, asking, claimed, finished, HELPER, NOW, open, submitted, written } from '../lives.harness';
import { indexed } from '../wish/index-fields.state';
import type { Wish } from '../wish/wish.state';
import { forget } from './forget.decide';
import { wake } from './wake.decide';

const silent = (wish: Wish): Wish => indexed({ ...wish, outbox: [] });
const at = (wish: Wish, days: number): Wish =>
  wake(silent(wish), plusMs(NOW, days * DAY))?.document ?? silent(wish);
const lastTo = (wish: Wish) => wish.outbox.at(-1)?.to;
const DESK = { role: 'community_staff', territory: '420205/003/001' };

it('nothing is done before its time', () => {
  for (const wish of [submitted(), asking(), open(), claimed(), finished()]) {
    expect(wake(silent(wish), plusMs(NOW, 1000))).toBeNull();
  }
});

it('each wish is woken when something is due, and not for nothing', () => {
  for (const wish of [submitted(), asking(), open(), claimed(), finished()].map(silent)) {
    const { wakeAt } = wish;
    if (wakeAt === null) throw new Error('never woken');
    expect(wake(wish, plusMs(wakeAt, -1) as Instant)).toBeNull();
    expect(wake(wish, wakeAt)).not.toBeNull();
  }
});

it('the desk is reminded once of what it has not verified within three working days', () => {
  const reminded = at(submitted(), 4);
  expect(lastTo(reminded)).toEqual(DESK);
  expect(at(reminded, 5).outbox).toEqual([]);
});

it('the next source opens when the one before had its time, whether or not anybody was asked', () => {
  const society = at(asking(), 4);
  expect(society.state).toMatchObject({ status: 'asking', source: 'society' });
  const neighbours = at(society, 10);
  expect(neighbours.state.status).toBe('open');
  expect(neighbours.sources.map(({ source, endedAt }) => [source, endedAt !== null])).toEqual([
    ['government', true],
    ['society', true],
    ['neighbours', false],
  ]);
});

it('who has claimed is reminded, and makes room after a week', () => {
  expect(lastTo(at(claimed(), 5))).toEqual({ person: HELPER.personId });
  expect(at(claimed(), 9)).toMatchObject({ state: { status: 'open' }, mine: [ASKER.personId] });
});

it('silence confirms nothing: who asked is reminded, then the desk asks', () => {
  expect(lastTo(at(finished(), 5))).toEqual({ person: ASKER.personId });
  expect(at(finished(), 9)).toMatchObject({ state: { status: 'disputed', by: 'nobody' }, countAt: null });
});

it('what nobody took up is over with its day', () => {
  expect(at(open(), 28)).toMatchObject({ state: { status: 'expired' }, shelfKeys: [], deskKeys: [] });
});

describe('phone and door', () => {
  const over = () => written(confirm(finished(), { by: ASKER, now: NOW, words: '' }));

  it('are kept for thirty days after the end', () => {
    expect(at(over(), 29)).toMatchObject({ sealedAddress: 'a' });
    expect(at(over(), 31)).toMatchObject({
      sealedAddress: null,
      asker: { maskedName: '李*', sealedName: null, sealedPhone: null, maskedPhone: null },
    });
  });
});

describe('an account that is closed', () => {
  it('of who asked ends the wish and tells whoever is on the way', () => {
    const gone = forget(claimed(), ASKER.personId, NOW);
    expect(gone).toMatchObject({
      state: { status: 'withdrawn' },
      sealedAddress: null,
      asker: { maskedName: '已注销' },
    });
    expect(gone?.outbox.at(-1)?.to).toEqual({ person: HELPER.personId });
    expect(gone && forget(gone, ASKER.personId, NOW)).toBeNull();
  });

  it('of who helps makes room; of who helped keeps the time under the number', () => {
    expect(forget(claimed(), HELPER.personId, NOW)).toMatchObject({ state: { status: 'open' } });
    const gone = forget(finished(), HELPER.personId, NOW);
    expect(gone).toMatchObject({
      state: { helper: { name: '', sealedPhone: null, number: '260000000001' }, report: { minutes: 60 } },
    });
    expect(JSON.stringify(gone)).not.toContain(HELPER.name);
  });
});
