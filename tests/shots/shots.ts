/**
 * `npm run shots [weapp|h5|wide] [look…] [page/…]`: one contact sheet for each look, with every screen in its four faces, from
 * the browser build (as on a phone, and in a wide window) and from the real mini-program output, in `.shots/sheets/`.
 * Needs the builds.
 */
import { readBundle } from '../miniprogram/runtime/bundle';
import { openCamera } from '../miniprogram/screenshot';
import { launchChromium } from '../support/chromium';
import { startCloud } from '../support/local-cloud';
import { demoScreens } from './demo-screens';
import { shootH5 } from './h5';
import { FACES, type Face, LOOKS, type Look, type ShownScreen, unlike } from './screens';
import { type Shot, writeSheet } from './sheet';
import { startSlowCloud } from './slow-cloud';
import { shootWeapp } from './weapp';

const FOLDER = '.shots/sheets';
const DIST = 'dist/weapp';
const NOWHERE = 'http://127.0.0.1:9';

const wanted = process.argv.slice(2);
const wants = (name: string, all: readonly string[]) =>
  !wanted.some((word) => all.includes(word)) || wanted.includes(name);

/** Words with a slash are the beginnings of pages: `votes/`, `pages/me`. */
const places = wanted.filter((word) => word.includes('/'));
const isWanted = ({ page }: ShownScreen) =>
  places.length === 0 || places.some((place) => page.startsWith(place));

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
    const screens = (await demoScreens(studio.cloud)).filter(isWanted);
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
