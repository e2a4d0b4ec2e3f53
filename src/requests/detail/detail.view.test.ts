import { STATUSES } from '#types/requests.labels';
import { nextText, STEPS, stepOf } from '../steps.view';
import { caseText } from './rating-case.view';
import { timelineRows } from './timeline.view';

const now = Date.parse('2026-11-20T02:00:00.000Z');

describe('the steps', () => {
  it.each(['refused', 'withdrawn'] as const)('do not promise that a %s matter goes on', (status) => {
    expect(stepOf(status)).toBeNull();
  });
  it('only move forward on the way from submitted to closed', () => {
    const way = STATUSES.map(stepOf).filter((step): step is number => step !== null);
    expect(way).toEqual([...way].sort((a, b) => a - b));
    expect(way.at(-1)).toBe(STEPS.length);
  });
  it('ask nobody but the resident to rate', () => {
    expect(nextText('verified', true)).toContain('请您评价');
    expect(nextText('verified', false)).not.toContain('您');
  });
  it('always say what comes next', () => {
    for (const status of STATUSES) expect(nextText(status, true)).not.toBe('');
  });
});

describe('the timeline', () => {
  const line = (kind: string, at = '2026-11-20T01:00:00.000Z') =>
    ({ kind, at, by: '系统', words: '', photos: [], inner: false }) as never;

  it('shows the newest first, also among entries of one instant', () => {
    const rows = timelineRows([line('submitted'), line('accepted'), line('assigned')]);
    expect(rows.map((row) => row.title)).toEqual(['已派单', '已受理', '提交诉求']);
    expect(new Set(rows.map((row) => row.key)).size).toBe(3);
  });
  it('has words for a kind of a newer server', () => {
    expect(timelineRows([line('teleported')])[0]?.title).toBe('新的进展');
  });
});

describe('a bad rating', () => {
  const open = {
    state: 'open',
    contactDueAt: '2026-11-23T15:59:59.999Z',
    rectifyDueAt: '2026-11-27T15:59:59.999Z',
  };
  it('tells the resident until when they are called, and by whom', () => {
    const words = caseText(open as never, true, now);
    expect(words).toContain('别的同事');
    expect(words).toContain('11月23日（周一）');
  });
  it('moves on to the day of rectification once they were called', () => {
    expect(caseText({ ...open, state: 'contacted' } as never, false, now)).toContain('11月27日（周五）');
  });
  it('offers a second rating at the end', () => {
    expect(caseText({ ...open, state: 'rectified' } as never, true, now)).toContain('再评一次');
  });
});
