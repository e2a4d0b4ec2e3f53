import { openMiniProgram } from '../miniprogram/harness';
import type { DeviceStorage } from '../miniprogram/wx/storage';
import { startCloud } from '../support/local-cloud';
import { demoScreens } from './demo-screens';
import { startDoor } from './door';
import { startFirstDay } from './first-day';
import { type Face, READING, type ShownScreen, VISITOR } from './screens';

type Given = { dist: string; app: string };

/** Who looks at a screen, from where, and what their phone keeps. */
export type View = { openid: string; url: string; kept: DeviceStorage };

export type Town = {
  screens: readonly ShownScreen[];
  view(screen: ShownScreen, how: { face: Face; isElder: boolean }): Promise<View>;
  close(): Promise<void>;
};

/** The demo district with a cloud for each face, and the phones of its people, on which the app was opened before. */
export async function openTown({ dist, app }: Given): Promise<Town> {
  const [cloud, firstDay] = await Promise.all([startCloud({ demo: true, app }), startFirstDay(app)]);
  const screens = await demoScreens(cloud);
  const [late, lost, long] = await Promise.all([
    startDoor(cloud.url, 'late'),
    startDoor(cloud.url, 'lost'),
    startDoor(cloud.url, 'long'),
  ]);
  const address: Record<Face, string> = {
    content: cloud.url,
    stranger: cloud.url,
    empty: firstDay.url,
    loading: late.url,
    error: lost.url,
    long: long.url,
  };
  const phones = new Map<string, Promise<DeviceStorage>>();
  /** Known there: who it is. Not there: what was read. */
  const openOnce = async (openid: string): Promise<DeviceStorage> => {
    const { storage, close } = await openMiniProgram({ dist, openid, cloudUrl: cloud.url });
    await close();
    for (const key of [...storage.keys()]) if (key.includes('answer')) storage.delete(key);
    return storage;
  };
  const phoneOf = (openid: string) => {
    const phone = phones.get(openid) ?? openOnce(openid);
    phones.set(openid, phone);
    return phone;
  };
  return {
    screens,
    view: async ({ who }, { face, isElder }) => {
      const openid = face === 'stranger' ? VISITOR : who;
      const kept = new Map(await phoneOf(openid));
      if (isElder) kept.set('device:reading', JSON.stringify({ data: READING }));
      return { openid, url: address[face], kept };
    },
    close: async () => {
      for (const door of [late, lost, long]) door.close();
      await Promise.all([cloud.stop(), firstDay.stop()]);
    },
  };
}
