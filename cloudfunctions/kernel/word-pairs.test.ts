import { contains, pairsOf } from './word-pairs';

it('a text is found by its neighbouring letters and its numbers', () => {
  expect(pairsOf('明天5号楼停水 PVC管', 50)).toEqual(['明天', '5', '号楼', '楼停', '停水', 'pvc']);
});

it('has no more of them than asked for, each once', () => {
  expect(pairsOf('停水停水停水停水', 50)).toEqual(['停水', '水停']);
  expect(pairsOf('一二三四五六七八九十', 3)).toHaveLength(3);
});

it('every pair of what is looked for is a pair of the text that has it', () => {
  const text = '友爱街社区明天上午临时停水';
  expect(pairsOf('临时停水', 10).every((pair) => pairsOf(text, 100).includes(pair))).toBe(true);
});

it('finds words whatever their width and case, in any order', () => {
  expect(contains('ＰＶＣ水管更换', 'pvc')).toBe(true);
  expect(contains('明天停水', '停水 明天')).toBe(true);
  expect(contains('明天停电', '停水')).toBe(false);
});
