/**
 * Who may import whom. The table is in docs/architecture.md; every rule here says what to do instead.
 * `npm run deps` checks the tree, tests/tooling/layers.test.ts proves that each rule can fail.
 */
/** Tests, and what only tests use. */
const TEST = '\\.(test|harness)\\.tsx?$';
const PURE = '\\.(state|decide|policy|deadlines|messages)\\.ts$';
/** A folder of the backend that is a slice: not the kernel, the platform or the demo district. */
const SLICE = '^cloudfunctions/(?!kernel/|platform/|demo/)([^/]+)/';
const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'];
const SDK = '(^|/)node_modules/(@cloudbase/|wx-server-sdk/|tcb-admin-node/)';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

const contract = [
  rule(
    'types-depend-on-nothing-of-ours',
    'types/ is what both sides say to each other. Move what you need into types/, or keep it on the side that needs it.',
    { path: '^types/' },
    { path: '^(cloudfunctions|src|emulator|scripts|tests|config)/' },
  ),
  rule(
    'types-know-only-the-validator',
    'The contract is bundled into every screen: valibot is its only package. Compute with other packages in kernel/ or src/shared/.',
    { path: '^types/', pathNot: TEST },
    { dependencyTypes: [...NPM, 'core'], pathNot: 'node_modules/valibot/' },
  ),
  rule(
    'labels-without-validator',
    'A screen that needs one label must not receive the validator. Put plain lists into a *.labels.ts file, and take types with `import type`.',
    { path: '^types/.*\\.labels\\.ts$' },
    { path: ['node_modules/valibot/', '^types/(?!.*\\.labels\\.ts$)'], dependencyTypesNot: ['type-only'] },
  ),
];

const backend = [
  rule(
    'kernel-is-neutral',
    'The kernel knows no slice, no platform and no SDK. Pass what it needs as an argument.',
    { path: '^cloudfunctions/kernel/', pathNot: TEST },
    { path: ['^cloudfunctions/(?!kernel/)', '^(src|emulator|scripts|tests|config)/', SDK] },
  ),
  rule(
    'kernel-computes-only',
    'The kernel computes: dates and digests. Files, network and randomness belong to platform/.',
    { path: '^cloudfunctions/kernel/', pathNot: TEST },
    { dependencyTypes: [...NPM, 'core'], pathNot: ['node_modules/dayjs/', '^crypto$'] },
  ),
  rule(
    'decisions-are-pure',
    'States, decisions, policies, deadlines and messages see each other, kernel/ and types/. Let the operation load, and pass values.',
    { path: `^cloudfunctions/.*${PURE}` },
    { pathNot: [PURE, '^cloudfunctions/kernel/', '^types/'] },
  ),
  rule(
    'slice-by-its-public-file',
    "Another slice is reached through its *.public.ts only. Add what you need there, in that slice's words.",
    { path: SLICE, pathNot: `(\\.demo\\.ts|${TEST})$` },
    {
      path: '^cloudfunctions/(?!kernel/|platform/)[^/]+/',
      pathNot: ['^cloudfunctions/$1/', '\\.public\\.ts$'],
    },
  ),
  rule(
    'demo-and-tests-by-demo-files',
    "Tests and demo data may also use another slice's *.demo.ts, nothing else of it.",
    { path: `${SLICE}.*(\\.demo\\.ts|${TEST})$` },
    {
      path: '^cloudfunctions/(?!kernel/|platform/|demo/)[^/]+/',
      pathNot: ['^cloudfunctions/$1/', '\\.(public|demo)\\.ts$'],
    },
  ),
  rule(
    'product-without-demo-data',
    'Demo people must never reach production. Only the demo district, other demo data and tests import a *.demo.ts.',
    { path: '^(cloudfunctions|src|types)/', pathNot: [TEST, '\\.demo\\.ts$', '^cloudfunctions/demo/'] },
    { path: ['\\.demo\\.ts$', '^cloudfunctions/demo/'] },
  ),
  rule(
    'slices-use-platform-ports',
    'A slice uses no package and no Node module by itself. Give platform/ a port in domain words and use that.',
    { path: SLICE, pathNot: [TEST, '\\.demo\\.ts$'] },
    { dependencyTypes: [...NPM, 'core'] },
  ),
  rule(
    'serve-only-in-index',
    'Only the index.ts of a slice wires it to the cloud. Operations take their ports as arguments.',
    { path: SLICE, pathNot: ['^cloudfunctions/[^/]+/index\\.ts$', TEST] },
    { path: '^cloudfunctions/platform/serve' },
  ),
  rule(
    'index-is-wiring-only',
    'An index.ts is `export const main = serve(slice)` and nothing else. Put code into an operation.',
    { path: `${SLICE}index\\.ts$` },
    { pathNot: ['^cloudfunctions/$1/', '^cloudfunctions/platform/serve'] },
  ),
  rule(
    'platform-knows-no-slice',
    'The platform serves every slice and knows none. Let the slice pass a value or a function.',
    { path: '^cloudfunctions/platform/', pathNot: TEST },
    { path: ['^cloudfunctions/(?!kernel/|platform/)', '^(src|emulator|scripts|tests|config)/'] },
  ),
  rule(
    'sdk-in-platform-only',
    'The SDKs of the cloud are touched in cloudfunctions/platform alone. Add a port there. Tests and benchmarks may drive the local cloud with them.',
    { pathNot: ['^cloudfunctions/platform/', '^(tests|bench)/', TEST, 'node_modules/'] },
    { path: SDK },
  ),
  rule(
    'backend-without-app',
    'The backend knows nothing of screens, tools or the local cloud. What both sides need is types/.',
    { path: '^cloudfunctions/' },
    { path: '^(src|emulator|scripts|config)/' },
  ),
];

const app = [
  rule(
    'app-without-backend',
    'The mini-program speaks to the backend through src/shared/api and the contract in types/.',
    { path: '^src/' },
    { path: '^(cloudfunctions|emulator|scripts|config)/' },
  ),
  rule(
    'screens-of-one-slice',
    'A slice of the app uses itself, src/shared and types/. Open the other screen by its route, or move the part to src/shared.',
    { path: '^src/(?!shared/|styles/|pages/)([^/]+)/' },
    { path: '^src/', pathNot: ['^src/$1/', '^src/(shared|styles)/'] },
  ),
  rule(
    'shared-knows-no-screen',
    'src/shared is below every slice. Take what differs as a prop or an argument.',
    { path: '^src/(shared|styles)/' },
    { path: '^src/', pathNot: '^src/(shared|styles)/' },
  ),
  rule(
    'app-without-node',
    'A phone has no Node. Use the Taro API, behind src/shared.',
    { path: '^src/', pathNot: TEST },
    { dependencyTypes: ['core'] },
  ),
];

const tools = [
  rule(
    'local-cloud-knows-bundles-only',
    'The local cloud runs what is deployed: it reads dist/ and imports no code of the product. Put what it must know into the manifest.',
    { path: '^emulator/' },
    { path: '^(cloudfunctions|src|types|scripts|config)/' },
  ),
  rule(
    'product-without-tests',
    'Code that ships imports no test and no stub. Move the shared part beside the code.',
    { path: '^(cloudfunctions|src|types|emulator)/', pathNot: TEST },
    { path: ['^tests/', TEST] },
  ),
];

const everywhere = [
  rule(
    'no-cycles',
    'Two files that need each other are one thing or hide a third. Move the shared part into a file of its own.',
    {},
    { circular: true },
  ),
  rule(
    'no-unresolved',
    'The import leads nowhere: correct the path, or install the package.',
    {},
    { couldNotResolve: true },
  ),
  rule(
    'no-undeclared-package',
    'A package must be named in package.json: install it with --save-exact.',
    { pathNot: 'node_modules/' },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
  rule(
    'ship-with-dependencies-only',
    'What ships must not lean on a development package: declare it under dependencies, or keep it to tests.',
    { path: '^(cloudfunctions|src|types)/', pathNot: [TEST] },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
];

module.exports = {
  forbidden: [...contract, ...backend, ...app, ...tools, ...everywhere],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      // A screen's file for one target is imported by its plain name: what ships is checked.
      extensions: [
        '.weapp.ts',
        '.weapp.tsx',
        '.ts',
        '.tsx',
        '.d.ts',
        '.mjs',
        '.cjs',
        '.js',
        '.json',
        '.scss',
      ],
    },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
