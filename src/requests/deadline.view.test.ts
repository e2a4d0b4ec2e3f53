import { deadlineText, dueDay } from './deadline.view';

const now = Date.parse('2026-11-20T02:00:00.000Z');
const friday = '2026-11-27T15:59:59.999Z';
const limit = {
  dueAt: friday,
  workingDays: 5,
  source: 'default',
  provisional: false,
  pausedSince: null,
} as const;
const said = (workingDaysLeft: number | null, at = now) => deadlineText({ ...limit, workingDaysLeft }, at);

describe('the promise', () => {
  it('names the last day in Shanghai, although it is the day before in Greenwich', () => {
    expect(dueDay('2026-11-26T16:30:00.000Z', now)).toBe('11月27日（周五）');
  });

  it('names the year when it is another one', () => {
    expect(dueDay('2027-01-04T15:59:59.999Z', now)).toBe('2027年1月4日（周一）');
  });

  it('counts working days', () => expect(said(5)).toBe('最晚 11月27日（周五）前答复，还剩 5 个工作日'));

  it('ends today', () =>
    expect(said(0, Date.parse('2026-11-27T02:00:00.000Z'))).toBe('最晚今天（11月27日 周五）答复'));

  it('was broken by whole working days', () =>
    expect(said(-2)).toBe('应在 11月27日（周五）前答复，已经超了 2 个工作日'));

  it('is broken on the weekend after it, before a working day has passed', () => {
    expect(said(0, Date.parse('2026-11-28T02:00:00.000Z'))).toBe('应在 11月27日（周五）前答复，已经超期');
  });

  it('makes no promise of days while the clock stands still', () => {
    const paused = deadlineText({ ...limit, workingDaysLeft: null, pausedSince: friday }, now);
    expect(paused).toContain('暂停');
    expect(paused).not.toContain('11月');
  });
});
