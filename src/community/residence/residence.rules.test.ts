import { EMPTY_RESIDENCE, residenceProblems, roomOf } from './residence.rules';

describe('a residence', () => {
  it('names everything that is missing at once', () => {
    expect(Object.keys(residenceProblems(EMPTY_RESIDENCE)).sort()).toEqual(['name', 'place', 'room']);
  });
  it.each([
    ['', '302'],
    ['1', ''],
    ['一', '302'],
    ['1', '3'],
    ['123', '302'],
    ['1', '30212'],
  ])('has no room %s-%s', (unit, room) => expect(roomOf({ unit, room })).toBeNull());
  it('has a unit and a room', () => expect(roomOf({ unit: ' 1', room: '302 ' })).toBe('1-302'));
});
