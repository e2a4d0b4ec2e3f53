import type { ChainRule } from '#kernel/chain';
import { chainCryptoOf } from '#platform/chain-crypto';
import { sealed } from '#platform/sealed';
import type { TerritoryId } from '#types/territory';
import { type Anchor, anchorAfter, type Chain, headText } from './anchor.state';
import { type AnchorDay, dayAfter, digestWith, sealDay } from './anchor-day.state';
import { openExportCheck } from './export-check';

type Row = Chain & { timeline: readonly { at: string; words: string }[] };

const crypto = chainCryptoOf('ab'.repeat(32));
const COMMUNITY = '420205/003/001' as TerritoryId;
const NOW = '2023-10-01T02:00:00.000Z';
const TODAY = '2026-11-22';
const rule: ChainRule<Row> = { field: 'timeline', territoryOf: () => COMMUNITY };

const row = (id: string): Row => {
  const plain = { _id: id, rev: 1, timeline: [{ at: NOW, words: '一' }] };
  return sealed({ collection: 'requests', rule, crypto, now: NOW }, null, plain);
};
const anchor = (
  last: Anchor | null,
  day: string,
  rows: readonly Row[],
  more: Partial<Pick<Anchor, 'kind' | 'keepMonths'>> = {},
): Anchor =>
  anchorAfter(crypto, last, {
    kind: 'heads',
    keepMonths: null,
    ...more,
    territory: COMMUNITY,
    day,
    at: `${day}T20:00:00.000Z`,
    collection: 'requests',
    documents: rows.map((each) => ({ id: each._id, head: headText(each) })),
  });
const night = (last: AnchorDay | null, day: string, anchors: readonly Anchor[]): AnchorDay => {
  const begun = dayAfter(last, { day, now: NOW, first: null });
  const macs = anchors.filter((each) => each.day === day).map(({ mac }) => mac);
  return sealDay(crypto, { ...begun, digest: digestWith(crypto, '', macs), anchors: macs.length }, NOW);
};

const rows = [row('r_1'), row('r_2')];
const first = anchor(null, '2023-10-02', rows);
const second = anchor(first, '2023-10-03', []);
const anchors = [first, second];
const days = [night(null, '2023-10-02', anchors)];
days.push(night(days[0]!, '2023-10-03', anchors));

const found = (seen: { rows?: readonly Row[]; anchors?: readonly Anchor[]; days?: readonly AnchorDay[] }) => {
  const check = openExportCheck(crypto, {
    anchors: seen.anchors ?? anchors,
    days: seen.days ?? days,
    today: TODAY,
  });
  for (const each of seen.rows ?? rows) check.document('requests', 'timeline', each);
  return check.end().findings.map(({ kind, about }) => `${kind} ${about}`);
};

/** With the nights signed as the product would have signed them. */
const withRemoval = (removal: Anchor) => {
  const all = [...anchors, removal];
  return { rows: [rows[0]!], anchors: all, days: [...days, night(days[1]!, removal.day, all)] };
};

describe('an export', () => {
  it.each<[string, Parameters<typeof found>[0], string[]]>([
    ['without a document that was anchored', { rows: [rows[0]!] }, ['document_removed requests/r_2']],
    [
      'with one that came by another way than the product',
      { rows: [...rows, { ...row('r_3'), seals: row('r_4').seals! }] },
      ['changed requests/r_3', 'not_anchored requests/r_3'],
    ],
    ['without its last anchor', { anchors: [first] }, ['anchor_missing audit_days/2023-10-03']],
    [
      'without any anchor',
      { anchors: [] },
      [
        'anchor_missing audit_days/2023-10-02',
        'anchor_missing audit_days/2023-10-03',
        'not_anchored requests/r_1',
        'not_anchored requests/r_2',
      ],
    ],
    ['without its last night', { days: [days[0]!] }, ['anchor_missing audit_days/2023-10-03']],
    [
      'with a night that was written anew',
      { days: [days[0]!, { ...days[1]!, anchors: 7 }] },
      ['anchor_changed audit_days/2023-10-03'],
    ],
    [
      'with two anchors in each other’s place',
      {
        anchors: [
          { ...first, number: 2 },
          { ...second, number: 1 },
        ],
      },
      ['anchor_changed', 'anchor_changed'],
    ],
  ])('%s is told from an honest one', (_, seen, expected) => {
    const all = found(seen);
    for (const each of expected) expect(all).toContainEqual(expect.stringContaining(each));
    expect(all).toHaveLength(expected.length);
  });

  it('as it was written has no findings, in whatever order it is read', () => {
    expect(found({})).toEqual([]);
    expect(found({ rows: [...rows].reverse(), anchors: [second, first], days: [...days].reverse() })).toEqual(
      [],
    );
  });
});

describe('a document that retention removed', () => {
  const removal = (day: string, keepMonths: number) =>
    withRemoval(anchor(second, day, [rows[1]!], { kind: 'removal', keepMonths }));

  it.each([
    ['2026-10-15', 36],
    ['2023-12-01', 6],
    // the law's six months hold, whatever a setting says
    ['2023-12-01', 1],
  ])('on %s, to be kept %s months, went too early', (day, months) => {
    expect(found(removal(day, months))).toEqual(['removed_too_early requests/r_2']);
  });

  it.each([
    ['2026-11-02', 36],
    ['2024-04-10', 6],
  ])('on %s, to be kept %s months, is no finding', (day, months) => {
    expect(found(removal(day, months))).toEqual([]);
  });

  it('by an act that nobody signed is a finding', () => {
    const forged = removal('2026-11-02', 36);
    const last = forged.anchors.at(-1)!;
    expect(found({ ...forged, anchors: [...anchors, { ...last, mac: first.mac }] })).toContain(
      `anchor_changed ${last._id}`,
    );
  });
});
