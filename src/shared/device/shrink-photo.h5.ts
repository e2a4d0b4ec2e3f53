import { LONGEST_EDGE, QUALITY, within } from './shrink-photo.rules';

const drawn = async (photo: Blob): Promise<HTMLCanvasElement> => {
  // turned as the camera was held: what is drawn needs no orientation mark any more
  const picture = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  const size = within(picture, LONGEST_EDGE);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('this browser draws nothing');
  // a transparent picture would become black
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, size.width, size.height);
  pen.drawImage(picture, 0, 0, size.width, size.height);
  picture.close();
  return canvas;
};

/** Drawn anew as JPEG: small, upright, and without what the camera wrote into it (place, device, time). */
export async function shrinkPhoto(path: string): Promise<string> {
  const canvas = await drawn(await (await fetch(path)).blob());
  return canvas.toDataURL('image/jpeg', QUALITY / 100);
}
