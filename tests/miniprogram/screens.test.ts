import { unlike } from '../shots/screens';
import { readBundle } from './runtime/bundle';

it('every page of the app is on the contact sheets, and nothing else', () => {
  expect(unlike(readBundle('dist/weapp').pages)).toEqual([]);
});

it('a page that nobody put into the table is named', () => {
  expect(unlike([...readBundle('dist/weapp').pages, 'new/page'])).toEqual([
    'new/page is missing in tests/shots/screens.ts',
  ]);
});
