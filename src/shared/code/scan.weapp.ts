import Taro from '@tarojs/taro';

/** What stands in the code that was scanned; `null`: nobody scanned anything. */
export const scanCode: (() => Promise<string | null>) | null = async () => {
  try {
    // The album would let somebody sign in with yesterday's picture.
    const { result } = await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode'] });
    return result;
  } catch {
    return null;
  }
};
