import { openPresence } from './presence';
import { openTextCheck } from './text-check';

const HOUR = 60 * 60_000;

const open = () => {
  let now = Date.parse('2026-11-23T01:00:00.000Z');
  const presence = openPresence(() => now);
  presence.note('reader');
  const { check, suspect } = openTextCheck(presence, () => now);
  const text = (content: string, more: object = {}) =>
    check({ version: 2, scene: 2, openid: 'reader', content, ...more });
  return {
    text,
    suspect,
    pass: (ms: number) => {
      now += ms;
    },
  };
};

describe('the check of a text', () => {
  it.each([
    ['no text', '', {}, 44002],
    ['more than 2500 characters', '字'.repeat(2501), {}, 45002],
    ['the first version', '你好', { version: 1 }, 40129],
    ['an unknown scene', '你好', { scene: 5 }, 40129],
    ['no openid', '你好', { openid: '' }, 40003],
    ['somebody who was never here', '你好', { openid: 'stranger' }, 61010],
  ])('refuses %s', (_, content, more, errcode) => {
    expect(open().text(content, more)).toMatchObject({ errcode });
  });

  it('refuses somebody who was here more than two hours ago', () => {
    const { text, pass } = open();
    pass(2 * HOUR);
    expect(text('你好')).toMatchObject({ errcode: 0 });
    pass(1);
    expect(text('你好')).toMatchObject({ errcode: 61010 });
  });

  it('has a rate', () => {
    const { text, pass } = open();
    for (let n = 0; n < 4000; n += 1) text('你好');
    expect(text('你好')).toMatchObject({ errcode: 45009 });
    pass(60_000);
    expect(text('你好')).toMatchObject({ errcode: 0 });
  });

  it('tells an ordinary text from one that a person should see and one that nobody should', () => {
    const { text, suspect } = open();
    suspect({ risky: ['坏话'], review: ['加微信'] });
    expect(text('您好，请问几点来水？')).toMatchObject({ result: { suggest: 'pass', label: 100 } });
    expect(text('加微信领券')).toMatchObject({ result: { suggest: 'review', label: 10001 } });
    expect(text('坏话，加微信')).toMatchObject({ result: { suggest: 'risky', label: 20006 } });
  });
});
