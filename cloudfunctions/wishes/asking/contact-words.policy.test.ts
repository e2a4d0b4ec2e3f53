import { holdsContact } from './contact-words.policy';

describe('words that everybody in the district reads', () => {
  it.each(['打13900001234找我', '139 0000 1234', '139-0000-1234', '身份证42020519400101001X'])(
    'hold a number: %s',
    (text) => expect(holdsContact(text)).toBe(true),
  );

  it.each(['住5号楼3单元', '想买12斤米，周六10点前', '编号202611220001', '13800个小时'])(
    'hold none: %s',
    (text) => expect(holdsContact(text)).toBe(false),
  );
});
