import { type FilePath, parseFilePath } from './file-path';
import { openSigner } from './sign';

const path = (text: string): FilePath => {
  const parsed = parseFilePath(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

describe('a signature', () => {
  const clock = { now: 0 };
  const signer = openSigner('secret', () => clock.now);
  const file = path('a/b.txt');
  const signature = signer.sign('get', file, 60);

  beforeEach(() => {
    clock.now = 0;
  });

  it('allows nothing else and nothing later, and cannot be forged', () => {
    expect(signer.verify('put', file, signature)).toBe(false);
    expect(signer.verify('get', path('a/c.txt'), signature)).toBe(false);
    expect(signer.verify('get', file, signature.replace(/^60/, '90'))).toBe(false);
    expect(openSigner('other', () => 0).verify('get', file, signature)).toBe(false);
    expect(signer.verify('get', file, '60-')).toBe(false);
    clock.now = 60_000;
    expect(signer.verify('get', file, signature)).toBe(false);
  });

  it('allows its purpose on its path until then', () => {
    clock.now = 59_999;
    expect(signer.verify('get', file, signature)).toBe(true);
  });
});
