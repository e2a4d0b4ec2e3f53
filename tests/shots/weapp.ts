import { openMiniProgram } from '../miniprogram/harness';
import type { Camera } from '../miniprogram/screenshot';
import { type Face, type Look, READING, type ShownScreen } from './screens';

type Deps = { camera: Camera; dist: string; addressOf: (face: Face) => string };

/** Photographs one screen of the real bundle. @returns the file */
export async function shootWeapp(
  { camera, dist, addressOf }: Deps,
  { page, who, nobody, query }: ShownScreen,
  { look, face }: { look: Look; face: Face },
): Promise<string> {
  const app = await openMiniProgram({
    dist,
    openid: face === 'empty' ? nobody : who,
    cloudUrl: addressOf(face),
    path: query ? `${page}?${query}` : page,
    storage: new Map(look === 'elder' ? [['device:reading', JSON.stringify({ data: READING })]] : []),
    device: { theme: look === 'dark' ? 'dark' : 'light' },
    // The loading face is what stands there while the cloud takes its time.
    wait: face !== 'loading',
  });
  try {
    return await camera.shoot(app, `${page.replaceAll('/', '-')}.${look}.${face}`);
  } finally {
    // Closing waits for the calls that are under way: these are never answered.
    const closed = app.close();
    if (face !== 'loading') await closed;
  }
}
