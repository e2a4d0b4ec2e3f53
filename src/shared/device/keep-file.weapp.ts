import Taro from '@tarojs/taro';

/** Moves a temporary photo into the mini-program's own folder, where it survives closing. */
export const keepFile = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    Taro.getFileSystemManager().saveFile({
      tempFilePath: path,
      success: ({ savedFilePath }) => resolve(savedFilePath),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    });
  });

/** The folder holds 200 MB: a photo that was uploaded, or whose change was put away, leaves it. */
export const dropFile = (path: string): void => {
  Taro.getFileSystemManager().removeSavedFile({ filePath: path });
};
