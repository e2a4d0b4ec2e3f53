import { EMPTY_POST, newPostOf, problemsOf } from './write.rules';

const home = { territory: '420205/003/001/g02/b05', label: '友爱街社区 · 5号楼', point: null };
const said = { ...EMPTY_POST, kind: 'suggestion' as const, words: ' 装个路灯 ' };

it('says what is missing, each thing at its field', () => {
  expect(Object.keys(problemsOf(EMPTY_POST, null))).toEqual(['kind', 'words', 'place']);
  expect(problemsOf({ ...said, words: '   ' }, home)).toEqual({ words: '请写几句话' });
});

it('sends nothing while something is missing', () => {
  expect(newPostOf(EMPTY_POST, home)).toBeNull();
  expect(newPostOf(said, null)).toBeNull();
});

it('sends the words without what stands around them, and never a room', () => {
  expect(newPostOf(said, home)).toEqual({
    kind: 'suggestion',
    words: '装个路灯',
    place: { territory: home.territory, point: null },
  });
});
