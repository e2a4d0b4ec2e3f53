import { openMiniProgram, outline } from './harness';
import { readBundle } from './runtime/bundle';
import { packageSizes } from './sizes';

const DIST = 'dist/weapp';
const MOST_MAIN_KB = 420;
// Nobody listens on the discard port: every call of the app fails, as without a signal.
const NOWHERE = 'http://127.0.0.1:9';

describe('the built mini-program', () => {
  const { pages, tabs } = readBundle(DIST);
  const open = (path?: string) =>
    openMiniProgram({ dist: DIST, openid: 'demo-nobody', cloudUrl: NOWHERE, ...(path ? { path } : {}) });

  it.each(pages)('%s stands without a cloud: no error, no missing API, no WXML warning', async (route) => {
    const app = await open(route);
    const shown = outline(app.page().tree());
    expect(app.problems).toMatchObject({ errors: [], missingApis: [], wxmlWarnings: [] });
    expect(shown.trim()).not.toBe('<page>');
    await app.close();
  });

  it('goes from tab to tab', async () => {
    const app = await open();
    for (const tab of tabs) {
      await app.step(() => app.tab(tab.text));
      expect(app.stack()).toEqual([tab.pagePath]);
    }
    await app.close();
  });

  it('refuses a tap on words that nobody made a control', async () => {
    const app = await open();
    expect(() => app.page().tap(app.page().tree())).toThrow('has no handler for "tap"');
    await app.close();
  });

  it(`keeps the main package within ${MOST_MAIN_KB} KB`, () => {
    const [main] = packageSizes(DIST);
    expect(main?.kb).toBeLessThanOrEqual(MOST_MAIN_KB);
  });
});
