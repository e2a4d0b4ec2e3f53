/**
 * Five projects, from the cheapest to the dearest:
 *   unit      pure code and tools, node                      npx jest --selectProjects unit
 *   app       screens of the mini-program, jsdom with stubs
 *   cloud     operations through the real SDK and the local cloud (needs the built functions)
 *   proof     what holds for every operation, made from the contract (needs the built functions)
 *   contract  what the product relies on of CloudBase, on the local cloud or on a real environment
 *   journeys  whole journeys in Chromium (h5) and on the real mini-program bundle (needs all builds)
 */
const swc = (react) => [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: react },
      target: 'es2022',
      ...(react ? { transform: { react: { runtime: 'automatic' } } } : {}),
    },
    sourceMaps: 'inline',
  },
];

// The `#types/…`, `#kernel/…`, `#platform/…` imports resolve by package.json: no second list here.
const base = {
  rootDir: __dirname,
  // Builds hold copies of package names and of tests' fixtures.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/'],
  // js before mjs: a dependency of the CloudBase SDK names its entry without extension, and jest cannot require mjs.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'cjs', 'mjs', 'json', 'node'],
  transform: {
    '\\.tsx$': swc(true),
    '\\.[mc]?ts$': swc(false),
    '/node_modules/(ml-[^/]+|is-any-array)/.+\\.js$': swc(false),
  },
  // these are published as ES modules only, which jest cannot require
  transformIgnorePatterns: ['/node_modules/(?!ml-|is-any-array/)'],
  restoreMocks: true,
};

const node = { ...base, testEnvironment: 'node' };

module.exports = {
  // No test asserts seconds; a slow machine must not fail one either. A project cannot say it: jest reads it here only.
  testTimeout: 120_000,
  projects: [
    {
      ...node,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/{types,cloudfunctions,emulator,bench,scripts,config,tests/tooling}/**/*.test.ts',
      ],
    },
    {
      ...base,
      displayName: 'app',
      // `./cloud` is `./cloud.weapp.ts` here as in the build that ships.
      moduleFileExtensions: ['weapp.ts', 'weapp.tsx', ...base.moduleFileExtensions],
      testEnvironment: 'jsdom',
      // what the build defines (config/index.ts)
      globals: { MESSAGE_TEMPLATES: '' },
      // Node's resolution of packages, not the browser builds: those are ES modules that jest cannot load.
      testEnvironmentOptions: { customExportConditions: ['node', 'require', 'default'] },
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/tests/stubs/settle.ts'],
      moduleNameMapper: {
        '^@tarojs/components$': '<rootDir>/tests/stubs/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/stubs/taro.ts',
        '\\.(s?css)$': '<rootDir>/tests/stubs/style.ts',
        '\\.(png|jpe?g|svg|webp)$': '<rootDir>/tests/stubs/asset.ts',
      },
    },
    { ...node, displayName: 'cloud', testMatch: ['<rootDir>/tests/cloud/**/*.test.ts'] },
    { ...node, displayName: 'proof', testMatch: ['<rootDir>/tests/proof/**/*.test.ts'] },
    { ...node, displayName: 'contract', testMatch: ['<rootDir>/tests/contract/**/*.test.ts'] },
    { ...node, displayName: 'journeys', testMatch: ['<rootDir>/tests/{journeys,miniprogram}/**/*.test.ts'] },
  ],
};
