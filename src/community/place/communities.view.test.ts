import { below, type Listed, onlyChoices } from './communities.view';

const place = (id: string, level: Listed['level']): Listed => ({ id, level, name: id }) as Listed;
const DISTRICT = place('420205', 'district');
const STREET = place('420205/003', 'street');
const COMMUNITIES = [place('420205/003/001', 'community'), place('420205/003/002', 'community')];
const ONE_STREET = [DISTRICT, STREET, ...COMMUNITIES];

describe('choosing a community', () => {
  it('never chooses for somebody: the last one is theirs to tap', () => {
    const alone = [DISTRICT, STREET, COMMUNITIES[0] as Listed];
    expect(onlyChoices(alone, null)).toEqual([DISTRICT, STREET]);
    expect(below(alone, STREET)).toEqual([COMMUNITIES[0]]);
  });

  it('passes over what leaves no choice', () => {
    expect(onlyChoices(ONE_STREET, null).at(-1)).toBe(STREET);
    expect(below(ONE_STREET, STREET)).toEqual(COMMUNITIES);
  });

  it('begins at the first level with several', () => {
    const other = place('420205/004', 'street');
    const two = [...ONE_STREET, other, place('420205/004/001', 'community')];
    expect(onlyChoices(two, null)).toEqual([DISTRICT]);
    expect(below(two, DISTRICT)).toEqual([STREET, other]);
    expect(onlyChoices(two, other)).toEqual([]);
  });
});
