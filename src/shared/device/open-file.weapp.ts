import Taro from '@tarojs/taro';

/** WeChat shows documents itself, once they are on the phone. Rejects where it could not be fetched. */
export async function openFile(url: string): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url });
  await Taro.openDocument({ filePath: tempFilePath, showMenu: true });
}
