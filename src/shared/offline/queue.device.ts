import Taro from '@tarojs/taro';
import { callOperation } from '../api/call';
import { newRequestKey } from '../api/request-key';
import { photoName, uploadPhoto } from '../api/upload-photo';
import { storage } from '../device/device';
import { dropFile, keepFile } from '../device/keep-file';
import { createDrafts } from './drafts';
import { createQueue } from './queue';

/** The one queue of this device. */
export const queue = createQueue({
  storage,
  call: (name, input, key) => callOperation(name, input as never, key),
  upload: uploadPhoto,
  keepPhoto: keepFile,
  dropPhoto: dropFile,
  keepDraft: ({ form, value }) => createDrafts(form, storage, Date.now).save(newRequestKey(), value),
  nameOf: photoName,
  newKey: newRequestKey,
  now: Date.now,
  later(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
});

/** Called once when the app starts: what waits leaves now and whenever the signal returns. */
export function startQueue(): void {
  Taro.onNetworkStatusChange(({ isConnected }) => {
    if (isConnected) void queue.flush();
  });
  void queue.flush();
}
