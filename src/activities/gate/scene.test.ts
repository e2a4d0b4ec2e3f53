import { isCodeOf, sceneIn } from './scene';

const CODE = 'n0u76ev50g0001k30123456789abcdef';

describe('what is no code of ours', () => {
  it.each([
    ['nothing', ''],
    ['a word too short', CODE.slice(1)],
    ['a word too long', `${CODE}0`],
    ['a letter outside its alphabet', `${CODE.slice(0, 31)}z`],
    ['an address without one', 'https://example.com/activities'],
  ])('%s', (_what, text) => expect(sceneIn(text)).toBeNull());
});

describe('the code is found', () => {
  it.each([
    ['alone', CODE],
    ['in an address', `https://example.com/?scene=${CODE}&x=1`],
    ['in groups of four, as it is printed', CODE.replace(/(.{4})/g, '$1 ').trim()],
    [
      'with hyphens and in capitals',
      CODE.toUpperCase()
        .replace(/(.{8})/g, '$1-')
        .slice(0, -1),
    ],
    [
      'in the wide letters of a Chinese keyboard',
      CODE.replace(/[0-9a-v]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0)),
    ],
  ])('%s', (_how, text) => expect(sceneIn(text)).toBe(CODE));
});

it('belongs to the activity whose id it begins with, and to no other', () => {
  expect(isCodeOf(CODE, 'a_n0u76ev50gg4a6npk6ivm6iu')).toBe(true);
  expect(isCodeOf(CODE, 'a_n0u76ev51gg4a6npk6ivm6iu')).toBe(false);
});
