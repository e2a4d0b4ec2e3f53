import Taro from '@tarojs/taro';
import type { ChosenFile } from './choose-file.types';

/** Files reach a phone through chats: WeChat offers those. Whoever closes its list has chosen nothing. */
export async function chooseFile(endings: readonly string[]): Promise<ChosenFile | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [...endings] });
    const [file] = tempFiles;
    return file ? { path: file.path, name: file.name, bytes: file.size } : null;
  } catch {
    return null;
  }
}
