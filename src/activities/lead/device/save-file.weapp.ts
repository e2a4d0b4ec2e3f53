import Taro from '@tarojs/taro';

/** WeChat shows tables itself and lets people pass them on; the file lies in the app's own folder under one name. */
export async function saveFile(_name: string, base64: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/ledger.xlsx`;
  Taro.getFileSystemManager().writeFileSync(filePath, base64, 'base64');
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true });
}
