import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { MiniProgram } from '../mini-program';
import { signedAddresses } from '../wx/cloud';

const TYPES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};
const dataUri = (name: string, bytes: Uint8Array) =>
  `data:${TYPES[extname(name).toLowerCase()] ?? 'image/png'};base64,${Buffer.from(bytes).toString('base64')}`;

/** Where a browser finds the pictures of a page: packed files, files on the device, and files in the cloud. */
export async function findImages(
  { inside }: MiniProgram,
  route: string,
  sources: string[],
): Promise<Map<string, string>> {
  const inCloud = sources.filter((src) => src.startsWith('cloud://'));
  const found = new Map<string, string>();
  if (inCloud.length > 0) {
    for (const { fileID, tempFileURL } of await signedAddresses(inside.cloud, inCloud))
      found.set(fileID, tempFileURL);
  }
  for (const src of sources) {
    const local = localImage(inside, route, src);
    if (local) found.set(src, local);
  }
  return found;
}

function localImage(
  { cloud, runtime }: MiniProgram['inside'],
  route: string,
  src: string,
): string | undefined {
  const onDevice = cloud.files.get(src);
  if (onDevice) return dataUri(src, onDevice);
  if (/^\w+:/.test(src)) return undefined;
  const path = src.startsWith('/')
    ? join(runtime.bundle.root, src)
    : join(runtime.bundle.root, route, '..', src);
  return existsSync(path) ? dataUri(path, readFileSync(path)) : undefined;
}
