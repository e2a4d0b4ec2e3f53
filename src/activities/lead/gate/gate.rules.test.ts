import type { RollRow } from '#types/activity-shapes';
import { qrImage, spelled } from '../../../shared/code/qr.view';
import type { Waiting } from '../../../shared/offline/queue.types';
import { runsShort, showing } from './codes.view';
import { countsOf, gateRows, isFlagged, marksIn } from './roll.view';

const row = (name: string, more: Partial<RollRow> = {}) =>
  ({ personId: `p_${name}`, name, post: 'p1', standing: 'in', spans: [], ...more }) as unknown as RollRow;
const span = (from: string, until: string | null, flags: string[] = []) => ({
  from,
  until,
  means: 'code',
  flags,
});
const waiting = (personId: string, mark: 'in' | 'out', at: string, more: Partial<Waiting> = {}) =>
  ({
    key: `${personId}-${at}`,
    name: 'activities.mark',
    input: { activityId: 'a_1', marks: [{ personId, mark, at }] },
    refusal: null,
    ...more,
  }) as unknown as Waiting;

describe('who stands where', () => {
  const rows = [row('anna'), row('bert', { spans: [span('09:00', null)] as never }), row('carl')];

  it('knows no mark of another activity and none that was refused', () => {
    const refusal = { code: 'ALREADY_PRESENT', details: {}, traceId: '' };
    const elsewhere = waiting('p_anna', 'in', '09:05', { input: { activityId: 'a_2', marks: [] } });
    expect(marksIn([elsewhere, waiting('p_anna', 'in', '09:05', { refusal })], 'a_1')).toEqual([]);
  });

  it('leaves out whoever only waits for a place', () => {
    expect(gateRows([row('dora', { standing: 'waiting' })], [])).toEqual([]);
  });

  it('puts the marks of this phone over what the list knew, the last one first', () => {
    const queue = [
      waiting('p_anna', 'in', '09:05'),
      waiting('p_bert', 'out', '11:00'),
      waiting('p_anna', 'out', '11:02'),
    ];
    const shown = gateRows(rows, marksIn(queue, 'a_1'));
    expect(shown.map(({ there, at }) => [there, at])).toEqual([
      ['gone', '11:02'],
      ['gone', '11:00'],
      ['expected', null],
    ]);
    expect(countsOf(shown)).toEqual({ expected: 1, here: 0, gone: 2 });
  });

  it('believes the list where it knows something later', () => {
    const back = row('bert', { spans: [span('09:00', '10:00'), span('10:30', null)] as never });
    const old = marksIn([waiting('p_bert', 'out', '10:00')], 'a_1');
    expect(gateRows([back], old)[0]).toMatchObject({ there: 'here', at: '10:30' });
  });

  it('asks a person about flags and about who never left', () => {
    expect(isFlagged(row('anna', { spans: [span('09:00', '10:00', ['overlap'])] as never }))).toBe(true);
    expect(isFlagged(row('anna', { spans: [span('09:00', null)] as never }))).toBe(true);
    expect(isFlagged(row('anna', { spans: [span('09:00', '10:00')] as never }))).toBe(false);
  });
});

describe('the code at the gate', () => {
  const AT = Date.parse('2026-11-22T01:00:00.000Z');
  const code = (seconds: number) => ({
    scene: `s${seconds}`,
    from: new Date(AT + seconds * 1000).toISOString(),
    until: new Date(AT + (seconds + 30) * 1000).toISOString(),
  });

  it('is not there before the gate opens, nor when all codes are used up', () => {
    expect(showing([code(60)], AT)).toEqual({ kind: 'soon', opensAt: code(60).from });
    expect(showing([code(0)], AT + 30_000)).toEqual({ kind: 'over' });
    expect(showing([], AT)).toEqual({ kind: 'over' });
  });

  it('is the one of this half minute, with the seconds it still has', () => {
    expect(showing([code(0), code(30)], AT + 31_000)).toMatchObject({
      code: { scene: 's30' },
      secondsLeft: 29,
    });
  });

  it('is fetched anew while half an hour of codes is left', () => {
    expect(runsShort([code(29 * 60)], AT)).toBe(true);
    expect(runsShort([code(30 * 60)], AT)).toBe(false);
  });

  it('is drawn dark on white with a quiet margin, and spelled in groups', () => {
    const image = decodeURIComponent(qrImage('0123456789abcdefghijklmnopqrstuv'));
    expect(image).toContain('fill="#fff"');
    expect(image).toMatch(/viewBox="0 0 (37|41) /);
    expect(image).toContain('M4 4h7v1h-7z');
    expect(spelled('abcdefghij')).toBe('abcd efgh ij');
  });
});
