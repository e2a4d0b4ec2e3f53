import type { ChainRule } from '#kernel/chain';
import { check } from '#kernel/chain-check';
import type { TerritoryId } from '#types/territory';
import { chainCryptoOf } from './chain-crypto';
import { sealed } from './sealed';

type Row = {
  _id: string;
  words: string;
  timeline: readonly { at: string; words: string }[];
  seals?: string[];
};

const NOW = '2026-11-22T16:30:00.000Z';
const crypto = chainCryptoOf('ab'.repeat(32));
const rule: ChainRule<Row> = { field: 'timeline', territoryOf: () => '420205/003/001/g02' as TerritoryId };
const nowhere: ChainRule<Row> = { field: 'timeline', territoryOf: () => null };
const row = (...words: string[]): Row => ({
  _id: 'r_1',
  words: '',
  timeline: words.map((each) => ({ at: NOW, words: each })),
});
const write = (before: Row | null, after: Row, by = rule) =>
  sealed({ collection: 'requests', rule: by, crypto, now: NOW }, before, after);

describe('a document with a history', () => {
  it('that belongs nowhere is not written: no anchor would hold it', () => {
    expect(() => write(null, row('a'), nowhere)).toThrow('belongs nowhere');
  });

  it('is not written where an old entry would change', () => {
    expect(() => write(row('a', 'b'), row('a', 'c'))).toThrow('entry 1');
  });

  it('is written as it is where its history gained nothing', () => {
    const after = { ...row('a'), words: 'changed' };
    expect(write(row('a'), after)).toBe(after);
    expect(write(null, row())).toEqual(row());
  });

  it('gets its seals, and the day and the community of the last one', () => {
    const first = write(null, row('a'));
    const { seals = [], ...second } = write(first as Row, { ...row('a', 'b') });
    expect(second).toMatchObject({ sealedOn: '2026-11-23 420205/003/001' });
    expect(seals).toHaveLength(2);
    expect(seals[0]).toBe(first.seals?.[0]);
    expect(check(crypto, { name: 'requests/r_1', entries: second.timeline, seals }).findings).toEqual([]);
  });

  it('keeps the seals of the version before, whatever a decision makes of them', () => {
    const first = write(null, row('a')) as Row;
    const stripped = write(first, { ...row('a', 'b'), seals: [] });
    expect(stripped.seals).toHaveLength(2);
  });
});
