import Taro from '@tarojs/taro';
import type { Reply } from '#types/errors';
import type { Cloud } from './cloud.types';

// The environment is the one the mini-program is bound to in the console.
Taro.cloud.init({ traceUser: false });

export const cloud: Cloud = {
  async call(slice, body) {
    const { result } = await Taro.cloud.callFunction({ name: slice, data: body });
    return result as unknown as Reply<unknown>;
  },
  async upload(cloudPath, filePath) {
    const { fileID } = await Taro.cloud.uploadFile({ cloudPath, filePath });
    return fileID;
  },
};
