import Taro from '@tarojs/taro';

/** Writes the text into a file of the mini-program and hands it to a chat of the person's choice, where it stays. */
export async function keepText(fileName: string, text: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`;
  Taro.getFileSystemManager().writeFileSync(filePath, text, 'utf8');
  await Taro.shareFileMessage({ filePath, fileName });
}
