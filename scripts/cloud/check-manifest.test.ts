import { problemsIn } from './check-manifest';
import type { CloudManifest, ManifestFunction, ManifestOperation } from './manifest';

const aFunction = (over: Partial<ManifestFunction> = {}): ManifestFunction => ({
  name: 'requests',
  timeoutSeconds: 20,
  memoryMb: 256,
  timers: [],
  openapi: [],
  env: [],
  ...over,
});
const anOperation = (name: string): ManifestOperation => ({
  name,
  slice: name.split('.')[0] ?? '',
  op: name.split('.')[1] ?? '',
  kind: 'query',
  who: 'anyone signed in',
  input: {},
  output: {},
  errors: [],
});
const aManifest = (over: Partial<CloudManifest> = {}): CloudManifest => ({
  functions: [aFunction()],
  collections: [{ name: 'requests', indexes: [{ name: 'by_grid', keys: [['grid', 1]] }] }],
  operations: [anOperation('requests.get')],
  ...over,
});

describe('a manifest that CloudBase would not take as it is meant', () => {
  it.each([
    ['a time-out beyond a minute', aManifest({ functions: [aFunction({ timeoutSeconds: 61 })] }), 'time-out'],
    [
      'a size of memory that is not offered',
      aManifest({ functions: [aFunction({ memoryMb: 300 })] }),
      'memory',
    ],
    [
      'a timer in the five fields of Unix',
      aManifest({ functions: [aFunction({ timers: [{ name: 'tick', cron: '* * * * *' }] })] }),
      'needs 7 fields',
    ],
    [
      'a collection that two slices declare',
      aManifest({
        collections: [
          { name: 'people', indexes: [] },
          { name: 'people', indexes: [] },
        ],
      }),
      'people is declared twice',
    ],
    [
      'an index declared twice',
      aManifest({
        collections: [
          {
            name: 'people',
            indexes: [
              { name: 'a', keys: [] },
              { name: 'a', keys: [] },
            ],
          },
        ],
      }),
      'index a is declared twice',
    ],
    [
      'an operation without a function',
      aManifest({ operations: [anOperation('notices.publish')] }),
      'notices.publish has no function',
    ],
  ])('names %s', (_case, manifest, sentence) => {
    expect(problemsIn(manifest)).toEqual([expect.stringContaining(sentence)]);
  });

  it('finds nothing where all is well', () => {
    expect(problemsIn(aManifest())).toEqual([]);
  });
});
