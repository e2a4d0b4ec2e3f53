import { pageOfCode } from './code-url';

const ID = 'n_0123456789abcdefghijklmn';
const PAGE = `/notices/pages/detail/index?id=${ID}`;

it.each([
  ['nothing', {}],
  ['somebody else’s parameter', { from: 'share' }],
  ['what is no id', { n: '../../pages/me/index' }],
  ['an id that is too long', { n: `${ID}9` }],
  ['a broken link', { q: '%E0%A4%A' }],
  ['a link without it', { q: encodeURIComponent('https://example.invalid/?x=1') }],
])('leads nowhere for %s', (_case, query) => {
  expect(pageOfCode(query)).toBeNull();
});

it.each([
  ['a browser', { n: ID }],
  ['WeChat', { q: encodeURIComponent(`https://example.invalid/?n=${ID}`) }],
  ['WeChat, of a link with more', { q: encodeURIComponent(`https://example.invalid/?a=1&n=${ID}#/`) }],
])('leads to the notice when it was scanned with %s', (_case, query) => {
  expect(pageOfCode(query)).toBe(PAGE);
});
