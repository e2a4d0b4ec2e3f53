import type { FileId } from '#types/ids';
import { folderOf, isFileOf } from './files';
import { personIdOf } from './ids';

const ME = personIdOf('me');
const OTHER = personIdOf('other');
const file = (path: string) => `cloud://env.bucket/${path}` as FileId;

it.each([
  ['of another person', file(`requests/${OTHER}/a.jpg`)],
  ['of another slice', file(`notices/${ME}/a.jpg`)],
  ['in a folder whose name only begins alike', file(`requests/${ME}x/a.jpg`)],
  ['that hides the folder deeper', file(`requests/${OTHER}/requests/${ME}/a.jpg`)],
  ['that is no cloud file', `https://example.com/requests/${ME}/a.jpg` as FileId],
])('does not take a file %s for one of mine', (_, id) => {
  expect(isFileOf(id, 'requests', ME)).toBe(false);
});

it('knows a file by the folder of its owner', () => {
  expect(isFileOf(file(`${folderOf('requests', ME)}/a.jpg`), 'requests', ME)).toBe(true);
});
