import { addLine, type Caret, continueList, markLines, markStrong, STRONG_GAP } from './marks';

/** `|` is the caret, two of them a selection. */
function at(drawn: string): [text: string, caret: Caret] {
  const start = drawn.indexOf('|');
  const end = drawn.lastIndexOf('|');
  return [drawn.replace(/\|/g, ''), { start, end: start === end ? start : end - 1 }];
}
function drawn({ text, caret }: { text: string; caret: Caret }): string {
  const mark = caret.start === caret.end ? '' : '|';
  return `${text.slice(0, caret.start)}|${text.slice(caret.start, caret.end)}${mark}${text.slice(caret.end)}`;
}

describe('a heading', () => {
  it.each([
    ['the line of the caret', '停水|时间', '## 停水时间|'],
    ['the same again: plain', '## 停水|时间', '停水时间|'],
    ['instead of an item', '- 停水|时间', '## 停水时间|'],
    ['other lines stay', '一\n二|\n三', '一\n## 二|\n三'],
  ])('%s', (_what, before, after) => {
    expect(drawn(markLines(...at(before), 'heading'))).toBe(after);
  });
});

describe('a list', () => {
  it('takes every line of the selection', () => {
    expect(drawn(markLines(...at('|一\n二|\n三'), 'bullet'))).toBe('- 一\n- 二|\n三');
  });
  it('is numbered from one', () => {
    expect(drawn(markLines(...at('|甲\n乙|'), 'number'))).toBe('1. 甲\n2. 乙|');
  });
  it('goes on with the next line', () => {
    expect(drawn(continueList('1. 甲', '1. 甲\n', 5) ?? { text: '', caret: { start: 0, end: 0 } })).toBe(
      '1. 甲\n2. |',
    );
  });
  it('ends at an empty item', () => {
    expect(
      drawn(continueList('- 甲\n- ', '- 甲\n- \n', 7) ?? { text: '', caret: { start: 0, end: 0 } }),
    ).toBe('- 甲\n|');
  });
  it('leaves other lines alone', () => expect(continueList('甲', '甲\n', 2)).toBeNull());
});

describe('strong words', () => {
  it('the selected ones', () => expect(drawn(markStrong(...at('请|立即|关阀')))).toBe('请**|立即|**关阀'));
  it('a gap where nothing is selected', () => {
    expect(drawn(markStrong(...at('请|')))).toBe(`请**|${STRONG_GAP}|**`);
  });
  it('the same again: plain', () => expect(drawn(markStrong(...at('请|**立即**|')))).toBe('请|立即|'));
  it('never over the end of a line', () => {
    expect(drawn(markStrong(...at('|一\n二|')))).toBe('**|一|**\n二');
  });
});

describe('a line of its own', () => {
  it('below the line of the caret, with air around it', () => {
    expect(drawn(addLine(...at('一|行\n二'), '图'))).toBe('一行\n\n图\n|\n二');
  });
  it('in an empty text', () => expect(drawn(addLine(...at('|'), '图'))).toBe('图\n|'));
});
