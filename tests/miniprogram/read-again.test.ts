import { demoScreens } from '../shots/demo-screens';
import { SCREENS } from '../shots/screens';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { type MiniProgram, openMiniProgram } from './harness';
import { attr, type MpNode } from './view/tree';
import type { Device } from './wx/device';
import type { DeviceStorage } from './wx/storage';

const DIST = process.env.WEAPP_DIST ?? 'dist/weapp';

/** What must not lie on the phone: such a page says that there is no signal. */
const NOT_KEPT: Readonly<Record<string, string>> = {
  'community/pages/code/index': 'a code that lapses',
  'volunteers/pages/mine/index': 'an id-card number',
  'volunteers/pages/register/index': 'an id-card number',
};

/** Nothing to read but what one writes oneself: what they begin with is not dated, and an old revision is refused. */
const FORMS: readonly string[] = [
  'activities/pages/write/index',
  'disclosure/pages/write/index',
  'notices/pages/write/index',
  'ratings/pages/keep-committee/index',
  'ratings/pages/keep-estate/index',
  'volunteers/pages/found/index',
  'votes/pages/papers/index',
];

/** Fields for the moment: a search, a code that is read out. */
const FOR_NOW: readonly string[] = [
  'activities/pages/gate/index',
  'activities/pages/roll/index',
  'desk/pages/find/index',
  'hours/pages/check/index',
  'notices/pages/feed/index',
];

/** No page says it by itself. */
const WORD = '璨璨';
const DATED = /网络不通，上次更新于/;
const OFFERED = /上次没写完/;

describe('every page without a signal', () => {
  let cloud: LocalCloud;
  const urls = new Map<string, string>();

  beforeAll(async () => {
    cloud = await startCloud({ demo: true });
    for (const { page, query } of await demoScreens(cloud)) urls.set(page, query ? `${page}?${query}` : page);
  });
  afterAll(() => cloud?.stop());

  const open = (openid: string, page: string, storage: DeviceStorage, device: Partial<Device> = {}) =>
    openMiniProgram({
      dist: DIST,
      openid,
      cloudUrl: cloud.url,
      storage,
      device,
      path: urls.get(page) ?? page,
    });
  const asked = (app: MiniProgram) =>
    app
      .calls('cloud.callFunction')
      .map(({ options }) => (options.data as { op: string }).op)
      .filter((op) => op !== 'signIn');
  const has = (app: MiniProgram, className: string) => app.page().findAll({ className }).length > 0;
  const fields = (app: MiniProgram) => [
    ...app.page().findAll({ tag: 'textarea' }),
    ...app.page().findAll({ tag: 'input' }),
  ];
  const holds = (app: MiniProgram, words: string) =>
    fields(app).some((field) => attr(field, 'value') === words) || app.page().text().includes(WORD);

  /** Fills in what can be typed, field by field. @returns what the first of them holds */
  const typeAll = async (app: MiniProgram, page: string): Promise<string | null> => {
    if (FOR_NOW.includes(page)) return null;
    const words = (field: MpNode) => (/number|digit|idcard/.test(attr(field, 'type')) ? '7' : WORD);
    for (const place of fields(app).keys()) {
      const field = fields(app)[place];
      if (field) await app.step(() => app.page().input(field, words(field)));
    }
    await app.step(() => app.hide());
    const [first] = fields(app);
    return first ? words(first) : null;
  };

  it.each(SCREENS.map(({ page, who }) => [page, who]))('%s', async (page, who) => {
    const phone: DeviceStorage = new Map();
    const before = await open(who, page, phone);
    const isRead = asked(before).length > 0;
    const typed = await typeAll(before, page);
    await before.close();
    const app = await open(who, page, phone, { online: false });
    const shown = {
      error: has(app, 'face__i--bad'),
      loading: has(app, 'sk'),
      dated: DATED.test(app.page().text()),
      lost: typed !== null && !OFFERED.test(app.page().text()) && !holds(app, typed),
    };
    await app.close();
    const expected = { error: false, loading: false, dated: isRead && !FORMS.includes(page), lost: false };
    if (page in NOT_KEPT) expect(shown).toMatchObject({ error: true, dated: false });
    else expect(shown).toEqual(expected);
  });
});
