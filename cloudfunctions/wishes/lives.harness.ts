import { wishIdOf } from '#kernel/ids';
import type { Result } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Asking, ask } from './asking/ask.decide';
import { verify } from './desk/desk.decide';
import { recordSource } from './desk/source.decide';
import { type Candidate, claim } from './helping/claim.decide';
import { finish } from './helping/helping.decide';
import { wishSettings } from './wish/wish.settings';
import type { Wish } from './wish/wish.state';

/** A Monday morning with ordinary weeks after it. */
export const NOW = '2026-11-23T01:00:00.000Z' as Instant;
const person = (key: string) => `p_${key.padEnd(20, '0')}` as PersonId;

export const ASKER = { personId: person('asker'), name: '李一' };
export const CLERK = { personId: person('clerk'), name: '何一' };
export const OTHER_CLERK = { personId: person('clerk2'), name: '罗一' };
export const HELPER = { personId: person('helper'), name: '赵一' };
const FLAT = '420205/003/001/g02/b05/1-302' as TerritoryId;

export const contact = { maskedName: '李*', sealedName: 'n', maskedPhone: '139****0001', sealedPhone: 'p' };
export const ASKING: Asking = {
  _id: wishIdOf(ASKER.personId, 'one'),
  ...{ kind: 'errand', title: '帮忙买米', words: '腿脚不便', needBy: '2026-12-20', verdict: 'pass' },
  ...{ askerId: ASKER.personId, hasName: true, asker: contact, beneficiary: null },
  ...{ home: FLAT, looksAfter: false },
  place: { id: FLAT, areaLabel: '友爱街社区 · 第2网格', sealedAddress: 'a' },
  ...{ slot: 0, mostOpen: 3 },
  settings: wishSettings([]),
  calendar: { holidays: [], workdays: [] },
};
export const VOLUNTEER: Candidate = {
  ...{ ...HELPER, kind: 'volunteer', number: '260000000001', registration: 'active', minor: false },
  ...{ maskedPhone: '139****0002', sealedPhone: 'q' },
};

export const must = <T>(result: Result<T, string>): T => {
  if (!result.ok) throw new Error(result.code);
  return result.data;
};

/** As if it had been written. */
export const written = (result: Result<Wish, string>): Wish => {
  const wish = must(result);
  return { ...wish, rev: wish.rev + 1 };
};

const YES = { by: CLERK, now: NOW, accept: true, words: '已核实', minorsWelcome: false };
const NO = { by: CLERK, now: NOW, to: '民政办', outcome: 'declined' as const, words: '' };

export const submitted = (more: Partial<Asking> = {}): Wish => must(ask({ ...ASKING, ...more }, NOW));
export const asking = (): Wish => written(verify(submitted(), YES));
export const atSociety = (): Wish => written(recordSource(asking(), { ...NO, source: 'government' }));
export const open = (): Wish => written(recordSource(atSociety(), { ...NO, source: 'society' }));
export const claimed = (): Wish => written(claim(open(), VOLUNTEER, NOW));
export const finished = (): Wish =>
  written(finish(claimed(), { by: HELPER, now: NOW, minutes: 60, day: '2026-11-23', words: '' }));
