import { readingFrom, textScale } from './elder';

describe('a first start', () => {
  it.each([
    [undefined, false, 17],
    [1, false, 17],
    [1.2, false, 20.4],
    [1.4, true, 23],
    [1.6, true, 30],
    [3, true, 30],
  ])('with WeChat’s text factor %s: elder mode %s, body %s pt', (factor, elder, bodyPt) => {
    const reading = readingFrom(factor);
    expect(reading.elder).toBe(elder);
    expect(reading.bodyPt).toBeCloseTo(bodyPt);
  });
});

describe('a point stays a point', () => {
  it('on narrow phones, whose rpx are smaller', () => {
    // 34 rpx × scale × (width / 750) points.
    const points = (bodyPt: number, width: number) => 34 * textScale(bodyPt, width) * (width / 750);
    expect(points(20, 375)).toBeCloseTo(20, 0);
    expect(points(20, 320)).toBeCloseTo(20, 0);
    expect(points(30, 360)).toBeGreaterThanOrEqual(29.9);
  });

  it('and larger phones may only enlarge it', () => {
    expect(textScale(20, 430)).toBe(textScale(20, 375));
  });
});
