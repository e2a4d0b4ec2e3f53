import type { TopicWork } from '#types/topic-shapes';
import { attendanceIn, attendanceOf, attendeeText, withHouse } from './attendance.view';

const HOUSE = '420205/003/001/g02/b05';
const OTHER = '420205/003/001/g03/b01';
const topic = (more: object = {}) =>
  ({ where: '420205/003/001', affected: [], draft: null, ...more }) as unknown as TopicWork;
const at = (door: string) => ({ door, party: null, name: '' });

describe('who came to a meeting', () => {
  it('is asked for in no building where the matter concerns a whole community', () => {
    expect(attendanceIn(topic()).houses).toEqual([]);
  });

  it('is asked for in each building that the matter concerns, by its name', () => {
    const affected = [
      { territory: HOUSE, label: '第2网格 · 红旗楼' },
      { territory: OTHER, label: '' },
    ];
    expect(attendanceIn(topic({ affected })).houses.map(({ label }) => label)).toEqual([
      '第2网格 · 红旗楼',
      '第3网格 · 1号楼',
    ]);
  });

  it('is sent with the building that each room is in', () => {
    const houses = [
      { building: HOUSE, label: '', rooms: '1-302、2-501' },
      { building: OTHER, label: '', rooms: '1-302' },
    ];
    expect(attendanceOf({ houses, names: '王师傅', parties: [0] })).toEqual([
      at(`${HOUSE}/1-302`),
      at(`${HOUSE}/2-501`),
      at(`${OTHER}/1-302`),
      { door: null, party: 0, name: '' },
      { door: null, party: null, name: '王师傅' },
    ]);
  });

  it('written anew begins with what was written before', () => {
    const attendance = attendanceOf({
      houses: [{ building: OTHER, label: '', rooms: '1-302、2-501' }],
      names: '王**',
      parties: [1],
    });
    const again = attendanceIn(topic({ draft: { number: 1, minutes: '', by: '', attendance } }));
    expect(again).toEqual({
      houses: [{ building: OTHER, label: '第3网格 · 1号楼', rooms: '1-302、2-501' }],
      names: '王**',
      parties: [1],
    });
  });

  it('names a room with its building', () => {
    const parties = [{ name: '平安物业' }];
    expect(attendeeText(at(`${HOUSE}/1-302`) as never, parties)).toBe('1单元302（5号楼）');
    expect(attendeeText({ door: null, party: 0, name: '' }, parties)).toBe('平安物业');
  });
});

describe('one more building', () => {
  it('is none where a grid was chosen, or a building that is there already', () => {
    const [house] = withHouse([], HOUSE, '友爱街社区 · 第2网格 · 5号楼');
    expect(house).toEqual({ building: HOUSE, label: '第2网格 · 5号楼', rooms: '' });
    expect(withHouse([], '420205/003/001/g02', '')).toEqual([]);
    expect(house && withHouse([house], `${HOUSE}/1-302`, '')).toEqual([house]);
  });
});
