import { personalDataIn } from './personal-data';

describe('what everybody reads holds', () => {
  it.each([
    ['a mobile number', '请打13900001234找我', ['phone']],
    ['one with gaps', '电话 139 0000-1234', ['phone']],
    ['one in full width', '１３９００００１２３４', ['phone']],
    ['one in Chinese digits', '一三九零零零零一二三四', ['phone']],
    ['one with the country in front', '+8613900001234', ['phone']],
    ['an id number', '身份证11010519491231002X', ['idNumber']],
    ['an id number with gaps', '110105 19491231 002x', ['idNumber']],
    ['a bank card', '卡号6222 0210 0111 6245 702', ['bankCard']],
    ['two of them', '13900001234，11010519491231002X', ['idNumber', 'phone']],
    ['two of a kind', '13900001234 13900005678', ['phone']],
  ])('no %s', (_case, words, found) => {
    expect(personalDataIn(words)).toEqual(found);
  });

  it.each([
    ['a hotline', '可以打12345或110'],
    ['the number of an office', '社区电话0714-5412345'],
    ['a date and a time', '2026-11-22 18:30 到 2026-11-23'],
    ['a request number', '编号261122-12345-6'],
    ['a long number that belongs to nobody', '快递单号110105194912310021'],
    ['sums and houses', '5号楼2单元，共13900元，12345678901户'],
    ['nothing but words', '楼下一三五有垃圾车，二四六没有'],
  ])('%s, which is nobody’s secret', (_case, words) => {
    expect(personalDataIn(words)).toEqual([]);
  });
});
