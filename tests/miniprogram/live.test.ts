import { openMiniProgram } from './harness';
import { readBundle } from './runtime/bundle';
import { attr, textOf } from './view/tree';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';
// Nobody listens on the discard port: every call of the app fails, as without a signal.
const NOWHERE = 'http://127.0.0.1:9';

describe('what a screen says to the eye and to the ear', () => {
  const open = (path: string) =>
    openMiniProgram({ dist: DIST, openid: 'demo-nobody', cloudUrl: NOWHERE, path });

  it.each(readBundle(DIST).pages)(
    '%s has a place for messages before there is one, and tells an error',
    async (page) => {
      const app = await open(page);
      const messages = app.page().find({ className: 'tst' });
      expect([attr(messages, 'aria-live'), textOf(messages)]).toEqual(['assertive', '']);
      for (const face of app.page().findAll({ className: 'face' }))
        expect(attr(face, 'aria-live')).toBe('polite');
      await app.close();
    },
  );

  it('a row that opens something shows it, and one that opens nothing does not', async () => {
    const app = await open('pages/me/index');
    const rows = app.page().findAll({ className: 'cell' });
    const opens = rows.map((row) => attr(row, 'aria-role') === 'button');
    const shown = rows.map((row) => app.page().findAll({ className: 'ic-right', within: row }).length > 0);
    expect(opens).toContain(true);
    expect(opens).toContain(false);
    expect(shown).toEqual(opens);
    await app.close();
  });

  it('what is wrong with a field is an alert', async () => {
    const app = await open('desk/pages/find/index');
    expect(app.page().has({ role: 'alert', className: 'fld__e' })).toBe(false);
    await app.step(() => app.page().tap({ role: 'button', name: '查找' }));
    const problem = app.page().find({ className: 'fld__e' });
    expect([attr(problem, 'aria-role'), attr(problem, 'aria-live')]).toEqual(['alert', 'polite']);
    expect(textOf(problem)).not.toBe('');
    await app.close();
  });
});
