import { folderOf } from '#kernel/files';
import type { FileId, PersonId } from '#types/ids';
import { type Canvas, draw } from './canvas';
import { pngOf } from './png';

export type DemoFile = { path: string; contentType: string; base64: string };

const house = ({ box, stripes }: Canvas, dusk = false): void => {
  box(0, 0, 480, 360, dusk ? 'dusk' : 'sky');
  box(0, 60, 480, 210, dusk ? 'dark' : 'wall');
  stripes(0, 60, 480, 210, 52, dusk ? 'dusk' : 'shade');
  box(0, 270, 480, 90, 'ground');
};

const lamp =
  (lit: boolean) =>
  (canvas: Canvas): void => {
    house(canvas, true);
    if (lit)
      for (const [radius, colour] of [
        [96, 'shade'],
        [64, 'light'],
        [34, 'glow'],
      ] as const)
        canvas.disc(300, 96, radius, colour);
    canvas.box(294, 96, 12, 190, 'metal');
    canvas.box(270, 76, 60, 16, lit ? 'glow' : 'metal');
    canvas.box(90, 150, 70, 120, lit ? 'shade' : 'dusk');
  };

const bins =
  (full: boolean) =>
  (canvas: Canvas): void => {
    house(canvas);
    for (const left of [90, 190, 290]) {
      canvas.box(left, 170, 74, 110, 'bin');
      canvas.box(left - 5, 158, 84, 16, full ? 'dark' : 'metal');
      if (full) for (const shift of [0, 26, 52]) canvas.disc(left + 10 + shift, 150 - shift / 3, 20, 'waste');
    }
    if (full) for (const x of [70, 150, 250, 350, 400]) canvas.disc(x, 292, 22, x % 100 ? 'dark' : 'waste');
    else canvas.box(60, 300, 360, 8, 'path');
  };

const pipe =
  (leaking: boolean) =>
  (canvas: Canvas): void => {
    canvas.box(0, 0, 480, 360, 'white');
    canvas.stripes(0, 0, 480, 290, 48, 'shade');
    canvas.box(0, 290, 480, 70, 'ground');
    canvas.box(220, 0, 26, 300, leaking ? 'rust' : 'metal');
    canvas.box(206, 140, 54, 34, leaking ? 'rust' : 'dark');
    if (!leaking) return;
    canvas.box(168, 176, 130, 110, 'shade');
    for (const drop of [0, 1, 2, 3]) canvas.disc(236 + (drop % 2) * 22, 190 + drop * 30, 8, 'water');
    canvas.disc(236, 330, 70, 'water');
  };

const stairs =
  (blocked: boolean) =>
  (canvas: Canvas): void => {
    canvas.box(0, 0, 480, 360, 'wall');
    for (let step = 0; step < 7; step += 1)
      canvas.box(150 + step * 26, 300 - step * 32, 330, 32, step % 2 ? 'shade' : 'path');
    canvas.box(0, 330, 480, 30, 'ground');
    canvas.box(60, 60, 70, 90, 'glass');
    if (!blocked) return;
    canvas.box(60, 220, 130, 110, 'waste');
    canvas.box(90, 170, 90, 56, 'door');
    canvas.disc(240, 312, 34, 'dark');
    canvas.disc(330, 312, 34, 'dark');
    canvas.box(240, 262, 96, 22, 'red');
  };

const yard =
  (blocked: boolean) =>
  (canvas: Canvas): void => {
    house(canvas);
    for (const left of [20, 180, 340]) canvas.box(left, 282, 6, 78, 'white');
    canvas.box(200, 130, 80, 140, 'door');
    canvas.disc(420, 210, 52, 'leaf');
    if (!blocked) return;
    canvas.box(120, 230, 240, 62, 'red');
    canvas.box(170, 186, 140, 48, 'glass');
    canvas.disc(170, 300, 28, 'dark');
    canvas.disc(310, 300, 28, 'dark');
  };

const door =
  (broken: boolean) =>
  (canvas: Canvas): void => {
    house(canvas);
    canvas.box(160, 80, 160, 200, 'metal');
    canvas.box(172, 92, broken ? 40 : 136, 188, broken ? 'dark' : 'glass');
    canvas.box(broken ? 230 : 300, 170, 12, 40, broken ? 'rust' : 'dark');
    canvas.box(350, 150, 40, 60, broken ? 'dark' : 'green');
  };

const PICTURES = {
  'lamp-dark': lamp(false),
  'lamp-lit': lamp(true),
  'bins-full': bins(true),
  'bins-clean': bins(false),
  'pipe-drips': pipe(true),
  'pipe-dry': pipe(false),
  'stairs-blocked': stairs(true),
  'stairs-clear': stairs(false),
  'yard-blocked': yard(true),
  'yard-clear': yard(false),
  'door-broken': door(true),
  'door-new': door(false),
} satisfies Record<string, (canvas: Canvas) => void>;
export type Picture = keyof typeof PICTURES;

// the names that the local cloud gives its one environment and its storage
const STORAGE = 'cloud://yijianqing-local.796a-yijianqing-local-1250000000';

/** Drawn once, and laid into the folder of everybody who took it: a file belongs to whose folder it is in. */
export const openAlbum = () => {
  const drawn = new Map<Picture, string>();
  const files = new Map<string, DemoFile>();
  const imageOf = (picture: Picture): string => {
    const known = drawn.get(picture) ?? pngOf(draw(PICTURES[picture])).toString('base64');
    drawn.set(picture, known);
    return known;
  };
  return {
    photoOf: (owner: PersonId, picture: Picture): FileId => {
      const path = `${folderOf('requests', owner)}/demo-${picture}.png`;
      files.set(path, { path, contentType: 'image/png', base64: imageOf(picture) });
      return `${STORAGE}/${path}` as FileId;
    },
    files: (): DemoFile[] => [...files.values()],
  };
};
