import { dayFrom, EMPTY_DRAFT, problemsOf, wishOf } from './ask.rules';

const NOW = Date.parse('2026-11-22T02:00:00.000Z');
const home = { household: '420205/003/001/g02/b05/1-302', label: '5号楼 · 1单元302', level: 'L1' } as never;
const filled = { ...EMPTY_DRAFT, kind: 'errand' as const, title: ' 买米 ', words: ' 腿脚不便 ' };
const place = { territory: '420205/003/001/g02/b06', label: '6号楼', point: null };

describe('asking for help', () => {
  it('names everything that is missing at once', () => {
    expect(Object.keys(problemsOf(EMPTY_DRAFT, null)).sort()).toEqual(['kind', 'place', 'title', 'words']);
    expect(wishOf(EMPTY_DRAFT, home, NOW)).toBeNull();
  });

  it('for somebody else needs their name and building, not a home of one’s own', () => {
    const other = { ...filled, relation: 'parent' as const };
    expect(Object.keys(problemsOf(other, null)).sort()).toEqual(['name', 'place']);
    expect(problemsOf({ ...other, name: '某老人', place, phone: '12' }, null)).toEqual({
      phone: '请写 11 位手机号',
    });
    expect(wishOf({ ...other, name: ' 某老人 ', place, detail: ' 302 ' }, null, NOW)).toMatchObject({
      place: { territory: place.territory, detail: '302' },
      behalf: { name: '某老人', relation: 'parent', phone: null },
    });
  });

  it('for oneself is at one’s own door, trimmed', () => {
    expect(wishOf({ ...filled, place, name: '别人' }, home, NOW)).toEqual({
      kind: 'errand',
      title: '买米',
      words: '腿脚不便',
      needBy: '2026-12-06',
      place: { territory: '420205/003/001/g02/b05/1-302', detail: '' },
      behalf: null,
    });
  });

  it('counts days in Asia/Shanghai', () => {
    expect(dayFrom(Date.parse('2026-11-22T15:59:00.000Z'), 0)).toBe('2026-11-22');
    expect(dayFrom(Date.parse('2026-11-22T16:00:00.000Z'), 1)).toBe('2026-11-24');
  });
});
