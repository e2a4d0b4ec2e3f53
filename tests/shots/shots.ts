/**
 * `npm run shots [weapp|h5|wide] [look…]`: one contact sheet for each look, with every screen in its four faces, from
 * the browser build (as on a phone, and in a wide window) and from the real mini-program output, in `.shots/sheets/`.
 * Needs the builds.
 */
import { readBundle } from '../miniprogram/runtime/bundle';
import { openCamera } from '../miniprogram/screenshot';
import { launchChromium } from '../support/chromium';
import { startCloud } from '../support/local-cloud';
import { shootH5 } from './h5';
import { FACES, type Face, LOOKS, type Look, SCREENS, type ShownScreen, unlike } from './screens';
import { type Shot, writeSheet } from './sheet';
import { startSlowCloud } from './slow-cloud';
import { shootWeapp } from './weapp';

const FOLDER = '.shots/sheets';
const DIST = 'dist/weapp';
const NOWHERE = 'http://127.0.0.1:9';

const wanted = process.argv.slice(2);
const wants = (name: string, all: readonly string[]) =>
  !wanted.some((word) => all.includes(word)) || wanted.includes(name);

async function open() {
  const problems = unlike(readBundle(DIST).pages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const [cloud, slow, browser, camera] = await Promise.all([
    startCloud({ demo: true, app: 'dist/h5' }),
    startSlowCloud(),
    launchChromium(),
    openCamera(`${FOLDER}/weapp`),
  ]);
  const close = async () => {
    slow.close();
    await Promise.all([camera.close(), browser.close(), cloud.stop()]);
  };
  return { cloud, slow, browser, camera, close };
}

type Studio = Awaited<ReturnType<typeof open>>;

async function screensOf({ cloud }: Studio): Promise<ShownScreen[]> {
  const firstOf = async (
    operation: string,
    input: object,
    { list = 'items', who = 'demo-resident-li' } = {},
  ): Promise<string> => {
    const answer = await cloud.call(who, operation, input);
    return answer.ok ? ((answer.data as Record<string, { id: string }[]>)[list]?.[0]?.id ?? '') : '';
  };
  const known: Record<string, string> = {
    '{request}': await firstOf('requests.listMine', { cursor: null }),
    '{notice}': await firstOf('notices.listFeed', {}),
    '{activity}': await firstOf('activities.list', { within: '420205/003/001' }),
    '{post}': await firstOf('posts.list', { community: '420205/003/001' }),
    '{vote}': await firstOf('votes.list', { community: '420205/003/001', shelf: 'past' }),
    '{papers}': await firstOf('votes.list', { community: '420205/003/001' }),
    '{opinion}': await firstOf('opinions.list', { community: '420205/003/001' }),
    '{topic}': await firstOf('topics.list', { community: '420205/003/001', shelf: 'settled' }),
    '{openTopic}': await firstOf('topics.list', { community: '420205/003/001', shelf: 'open' }),
    '{estate}': await firstOf('ratings.list', { community: '420205/003/001' }, { list: 'estates' }),
    '{order}': await firstOf(
      'ratings.listOrders',
      { within: '420205/003/001', queue: 'answered' },
      { who: 'demo-staff-he' },
    ),
    '{wish}': await firstOf('wishes.listMine', {}),
    '{team}': await firstOf('volunteers.listTeams', { within: '420205/003/001' }),
    '{record}': await firstOf('hours.mine', {}),
    '{urgent}': await firstOf('notices.listFeed', { kind: 'urgent' }),
  };
  return SCREENS.map((screen) =>
    screen.query
      ? { ...screen, query: screen.query.replace(/\{\w+\}/, (name) => known[name] ?? name) }
      : screen,
  );
}

type Shoot = (screen: ShownScreen, how: { look: Look; face: Face }) => Promise<string>;

function sourcesOf({ cloud, slow, browser, camera }: Studio): Record<string, Shoot> {
  const address: Record<Face, string> = {
    content: cloud.url,
    empty: cloud.url,
    error: NOWHERE,
    loading: slow.url,
  };
  return {
    weapp: (screen, how) =>
      shootWeapp({ camera, dist: DIST, addressOf: (face) => address[face] }, screen, how),
    h5: (screen, how) =>
      shootH5({ browser, url: cloud.url, folder: `${FOLDER}/h5`, size: 'phone' }, screen, how),
    wide: (screen, how) =>
      shootH5({ browser, url: cloud.url, folder: `${FOLDER}/wide`, size: 'wide' }, screen, how),
  };
}

async function main() {
  const studio = await open();
  try {
    const screens = await screensOf(studio);
    const sources = sourcesOf(studio);
    for (const [name, shoot] of Object.entries(sources).filter(([one]) => wants(one, Object.keys(sources)))) {
      for (const look of LOOKS.filter((one) => wants(one, LOOKS))) {
        const shots: Shot[] = [];
        for (const screen of screens)
          for (const face of FACES) shots.push({ screen, face, file: await shoot(screen, { look, face }) });
        console.log(await writeSheet(studio.browser, FOLDER, { name, look, shots }));
      }
    }
  } finally {
    await studio.close();
  }
}

void main();
