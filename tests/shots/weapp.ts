import { openMiniProgram } from '../miniprogram/harness';
import type { Camera } from '../miniprogram/screenshot';
import type { Face, Look, ShownScreen } from './screens';
import type { Town } from './town';

type Deps = { camera: Camera; dist: string; town: Town };

/** Photographs one screen of the real bundle. @returns the file */
export async function shootWeapp(
  { camera, dist, town }: Deps,
  screen: ShownScreen,
  { look, face }: { look: Look; face: Face },
): Promise<string> {
  const { page, query } = screen;
  const { openid, url, kept } = await town.view(screen, { face, isElder: look === 'elder' });
  const app = await openMiniProgram({
    dist,
    openid,
    cloudUrl: url,
    path: query ? `${page}?${query}` : page,
    storage: kept,
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
