import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesOfApp } from './source-tree';

/**
 * What WeChat refuses to everybody unless its privacy guide (用户隐私保护指引) declares the kind of information
 * (reference of 小程序用户隐私保护指引内容介绍): the words of the kind, by API.
 */
const KINDS: Readonly<Record<string, string>> = {
  getPhoneNumber: '手机号',
  chooseMedia: '选中的照片或视频信息',
  chooseImage: '选中的照片或视频信息',
  chooseVideo: '选中的照片或视频信息',
  chooseMessageFile: '选中的文件',
  getLocation: '位置信息',
  getFuzzyLocation: '位置信息',
  chooseLocation: '选择的位置信息',
  choosePoi: '选择的位置信息',
  onLocationChange: '位置信息',
  startLocationUpdate: '位置信息',
  setClipboardData: '剪切板',
  getClipboardData: '剪切板',
  saveImageToPhotosAlbum: '相册（仅写入）权限',
  saveVideoToPhotosAlbum: '相册（仅写入）权限',
  chooseAvatar: '用户信息',
  getUserProfile: '用户信息',
  getUserInfo: '用户信息',
  chooseAddress: '地址',
  chooseInvoiceTitle: '发票信息',
  getWeRunData: '微信运动数据',
  getRecorderManager: '麦克风',
  startRecord: '麦克风',
  createCameraContext: '摄像头',
  openBluetoothAdapter: '蓝牙',
  chooseContact: '通讯录（仅读取）权限',
  addPhoneContact: '通讯录（仅写入）权限',
  addPhoneCalendar: '日历（仅写入）权限',
  startAccelerometer: '加速传感器',
  startGyroscope: '陀螺仪传感器',
  startCompass: '磁场传感器',
};

const GUIDE = readFileSync(join(__dirname, '../../docs/operations.md'), 'utf8');
/** Rows of the table of what is declared: `| 位置信息 | … |`. */
const declared = [...GUIDE.matchAll(/^\| ([^|]+?) \(`[\w`, ]+`\) \|/gm)].map(([, kind = '']) => kind);

const used = [
  ...new Set(
    [...sourcesOfApp().values()]
      .filter(({ path }) => !/\.h5\.tsx?$/.test(path))
      .flatMap(({ text }) =>
        Object.keys(KINDS).filter((api) => new RegExp(`Taro\\.${api}\\b|openType="${api}"`).test(text)),
      ),
  ),
];

it('the app uses some that have to be declared', () => {
  expect(used).toEqual(expect.arrayContaining(['getPhoneNumber', 'chooseMedia', 'getLocation']));
});

it('every kind of information that a page asks WeChat for is declared, and nothing more', () => {
  expect([...new Set(used.map((api) => KINDS[api]))].sort()).toEqual([...declared].sort());
});
