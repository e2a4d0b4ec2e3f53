import fc from 'fast-check';
import { phrase, thing } from './message-fields';

describe('the limits of WeChat’s fields', () => {
  it.each([
    ['nothing', '', '无'],
    ['blanks only', ' \n\t ', '无'],
    [
      'twenty characters',
      '一二三四五六七八九十一二三四五六七八九十',
      '一二三四五六七八九十一二三四五六七八九十',
    ],
    [
      'twenty-one characters',
      '一二三四五六七八九十一二三四五六七八九十一',
      '一二三四五六七八九十一二三四五六七八九…',
    ],
    ['two lines', '灯不亮\n请来看看', '灯不亮 请来看看'],
    [
      'a picture at the cut',
      '一二三四五六七八九十一二三四五六七八😀九十',
      '一二三四五六七八九十一二三四五六七八…',
    ],
  ])('thing: %s', (_case, text, expected) => {
    expect(thing(text)).toBe(expected);
  });

  it.each([
    ['nothing', '', '无'],
    ['no Chinese at all', 'abc 123', '无'],
    ['six characters', '核查未通过了', '核查未通过'],
    ['letters between', '处理A中', '处理中'],
  ])('phrase: %s', (_case, text, expected) => {
    expect(phrase(text)).toBe(expected);
  });

  it('hold for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(thing(text).length).toBeGreaterThan(0);
        expect(thing(text).length).toBeLessThanOrEqual(20);
        expect(phrase(text)).toMatch(/^[\p{Script=Han}]{1,5}$/u);
      }),
    );
  });
});
