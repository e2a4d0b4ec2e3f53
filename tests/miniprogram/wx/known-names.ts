import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

let names: string[] | undefined;

/**
 * The names of WeChat's APIs that Taro declares. Taro copies the members of `wx` at the start, so an API that is
 * not a member would be `undefined` to the app without a trace of what was missing.
 */
export function knownApiNames(): string[] {
  names ??= read(join(dirname(require.resolve('@tarojs/taro/package.json')), 'types', 'api'));
  return names;
}

// What Taro itself provides, and what only other vendors' mini-programs have.
const NOT_WECHAT = /[/\\](api[/\\]taro\.\w+\.d\.ts$|framework[/\\]|alipay[/\\]|swan[/\\]|qq[/\\])/;

function read(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.name.endsWith('.d.ts') && !NOT_WECHAT.test(join(entry.parentPath, entry.name)),
  );
  const found = files.flatMap((entry) => {
    const [, members = ''] = readFileSync(join(entry.parentPath, entry.name), 'utf8').split(
      'interface TaroStatic {',
    );
    return [...members.matchAll(/^ {4}(\w+)(?:<[^(]*>)?\(/gm)].map((match) => match[1] ?? '');
  });
  return [...new Set(found)];
}
