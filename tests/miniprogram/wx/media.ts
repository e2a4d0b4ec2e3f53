import type { WxOptions } from './api';
import { type DeviceFiles, keepPicked, type PickedFile } from './files';
import type { Questions } from './questions';

/** Choosing photos. The answer is `{ files: PickedFile[] }`; more than the app allows are left out. */
export function mediaApis(questions: Questions, files: DeviceFiles) {
  const pick = async (api: string, options: WxOptions) => {
    const answer = (await questions.ask(api, options)) as { files?: PickedFile[] };
    const most = typeof options.count === 'number' ? options.count : 9;
    return (answer.files ?? []).slice(0, most).map((file) => ({ file, path: keepPicked(files, file) }));
  };
  return {
    async chooseMedia(options: WxOptions) {
      const tempFiles = (await pick('chooseMedia', options)).map(({ file, path }) => ({
        tempFilePath: path,
        size: file.bytes.byteLength,
        fileType: 'image',
        width: file.width ?? 1200,
        height: file.height ?? 900,
      }));
      return { tempFiles, type: 'image' };
    },
    async chooseImage(options: WxOptions) {
      const picked = await pick('chooseImage', options);
      return {
        tempFilePaths: picked.map(({ path }) => path),
        tempFiles: picked.map(({ file, path }) => ({ path, size: file.bytes.byteLength })),
      };
    },
    async chooseMessageFile(options: WxOptions) {
      const picked = await pick('chooseMessageFile', options);
      return {
        tempFiles: picked.map(({ file, path }) => ({
          path,
          name: file.name,
          size: file.bytes.byteLength,
          type: 'file',
        })),
      };
    },
  };
}
