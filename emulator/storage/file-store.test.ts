import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { removeFolder, temporaryFolder } from '../testing/test-functions';
import { type FilePath, parseFilePath } from './file-path';
import { type FileStore, filesFolder, openFileStore } from './file-store';

const at = (path: string): FilePath => parseFilePath(path) as FilePath;

describe('stored files', () => {
  let dir: string;
  let files: FileStore;
  const put = (path: string, text: string) => files.write(at(path), Buffer.from(text), 'text/plain', 'owner');
  const textOf = async (path: string, store = files) => (await store.read(at(path)))?.content.toString();

  beforeEach(async () => {
    dir = await temporaryFolder();
    files = await openFileStore(dir);
  });
  afterEach(() => removeFolder(dir));

  it('answers nothing for a file that never was, and for one whose content was lost', async () => {
    expect(await textOf('none')).toBeUndefined();
    await put('a', '1');
    const blobs = (await readdir(filesFolder(dir))).filter((name) => name.endsWith('.bin'));
    await Promise.all(blobs.map((blob) => unlink(join(filesFolder(dir), blob))));
    expect(await textOf('a')).toBeUndefined();
  });

  it('keeps a file and one that looks as if it lay inside it', async () => {
    await put('a', '1');
    await put('a/b', '2');
    expect([await textOf('a'), await textOf('a/b')]).toEqual(['1', '2']);
  });

  it('keeps the last content and no leftovers of a replaced file', async () => {
    await put('a', '1');
    await put('a', '2');
    expect(await textOf('a')).toBe('2');
    expect(await readdir(filesFolder(dir))).toHaveLength(2);
    expect(await files.remove(at('a'))).toBe(true);
    expect(await readdir(filesFolder(dir))).toEqual([]);
  });

  it('copies every file with its type and owner', async () => {
    await put('a', '1');
    await put('照片/b.jpg', '2');
    const other = await openFileStore(join(dir, 'other'));
    await files.copyTo(other);
    expect([await textOf('a', other), await textOf('照片/b.jpg', other)]).toEqual(['1', '2']);
    expect(await other.facts(at('a'))).toMatchObject({ contentType: 'text/plain', owner: 'owner', bytes: 1 });
  });
});
