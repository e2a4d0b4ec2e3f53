import { WxFail } from './api';

/** A photo or document that the user picks. */
export type PickedFile = { name: string; bytes: Uint8Array; width?: number; height?: number };
/** Files on the device: path → content. */
export type DeviceFiles = Map<string, Uint8Array>;

export const USER_FOLDER = 'wxfile://usr';

let last = 0;

/** Put a picked file where WeChat puts it. @returns its temporary path */
export function keepPicked(files: DeviceFiles, { name, bytes }: PickedFile): string {
  const path = `wxfile://tmp_${++last}_${name}`;
  files.set(path, bytes);
  return path;
}

export function readFile(files: DeviceFiles, path: unknown): Uint8Array {
  const bytes = files.get(String(path));
  if (!bytes) throw new WxFail(`no such file or directory "${String(path)}"`);
  return bytes;
}

/** The asynchronous half of `wx.getFileSystemManager()` and its namesakes on `wx`. */
export function fileApis(files: DeviceFiles) {
  const remove = (path: unknown) => {
    readFile(files, path);
    files.delete(String(path));
  };
  const keep = (from: unknown, to?: unknown) => {
    const bytes = readFile(files, from);
    const path = to ? String(to) : `${USER_FOLDER}/store_${++last}_${String(from).split('/').pop()}`;
    files.set(path, bytes);
    files.delete(String(from));
    return path;
  };
  return {
    manager: {
      saveFile: ({ tempFilePath, filePath }: Record<string, unknown>) => ({
        savedFilePath: keep(tempFilePath, filePath),
      }),
      copyFile: ({ srcPath, destPath }: Record<string, unknown>) =>
        void files.set(String(destPath), readFile(files, srcPath)),
      removeSavedFile: ({ filePath }: Record<string, unknown>) => remove(filePath),
      unlink: ({ filePath }: Record<string, unknown>) => remove(filePath),
      access: ({ path }: Record<string, unknown>) => void readFile(files, path),
      getFileInfo: ({ filePath }: Record<string, unknown>) => ({
        size: readFile(files, filePath).byteLength,
      }),
      readFile: ({ filePath, encoding }: Record<string, unknown>) => ({
        data: Buffer.from(readFile(files, filePath)).toString((encoding ?? 'base64') as BufferEncoding),
      }),
    },
    direct: {
      compressImage({ src }: Record<string, unknown>) {
        const path = keepPicked(files, { name: 'small.jpg', bytes: readFile(files, src) });
        return { tempFilePath: path };
      },
      getImageInfo({ src }: Record<string, unknown>) {
        readFile(files, src);
        return { path: String(src), width: 1200, height: 900, orientation: 'up', type: 'jpeg' };
      },
    },
  };
}
