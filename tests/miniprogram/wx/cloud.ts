import { type ApiDeps, asyncApi, type Handler, WxFail } from './api';
import type { Device } from './device';
import { type DeviceFiles, readFile } from './files';

export type CloudDeps = ApiDeps & {
  cloudUrl: string;
  openid: string;
  files: DeviceFiles;
  online(): boolean;
  loses(): Device['loses'];
};

/** POST to the local cloud as this user. @throws WxFail when offline, unreachable or not answered with 2xx */
export async function postToCloud(
  { cloudUrl, openid, online, loses }: CloudDeps,
  path: string,
  body: string | Uint8Array,
) {
  if (!online() || loses() === 'questions') throw new WxFail('request:fail', { errCode: -1 });
  // Raw bytes go without a type: like WeChat's storage, the local one knows a file by its name.
  const type = typeof body === 'string' ? { 'content-type': 'application/json' } : {};
  const init = { method: 'POST', headers: { ...type, 'x-emulator-openid': openid }, body: body as BodyInit };
  const response = await fetch(new URL(path, cloudUrl), init).catch((error: Error) => {
    throw new WxFail(`request:fail ${error.message}`, { errCode: -1 });
  });
  const text = await response.text();
  if (loses() === 'answers') throw new WxFail('request:fail timeout', { errCode: -1 });
  if (!response.ok)
    throw new WxFail(`errCode: -504002 | ${response.status} ${text.slice(0, 200)}`, { errCode: -504002 });
  return JSON.parse(text) as Record<string, unknown>;
}

export type SignedAddress = { fileID: string; tempFileURL: string; status: number; errMsg: string };
type DownloadItem = { code: string; fileID: string; tempFileURL: string };

/** Addresses a browser can load, for files of the cloud. */
export async function signedAddresses(deps: CloudDeps, fileIds: string[]): Promise<SignedAddress[]> {
  const request = {
    action: 'storage.batchGetDownloadUrl',
    file_list: fileIds.map((fileid) => ({ fileid, max_age: 7200 })),
  };
  const { data } = await postToCloud(deps, '/admin', JSON.stringify(request));
  return (data as { download_list: DownloadItem[] }).download_list.map(({ code, fileID, tempFileURL }) => {
    const found = code === 'SUCCESS';
    return { fileID, tempFileURL, status: found ? 0 : 1, errMsg: found ? 'ok' : code };
  });
}

/** `wx.cloud`: functions and storage of the local cloud. */
export function cloudApis(deps: CloudDeps) {
  let ready = false;
  const inCloud =
    (handler: Handler): Handler =>
    (options) => {
      if (!ready)
        throw new WxFail("Cloud API isn't enabled, please call wx.cloud.init first", { errCode: -601001 });
      return handler(options);
    };
  const handlers: Record<string, Handler> = {
    async callFunction({ name, data }) {
      const result = await postToCloud(deps, `/fn/${String(name)}`, JSON.stringify(data ?? {}));
      return { result, requestID: 'local' };
    },
    async uploadFile({ cloudPath, filePath }) {
      const bytes = readFile(deps.files, filePath);
      const { fileID } = await postToCloud(
        deps,
        `/_storage/upload?path=${encodeURIComponent(String(cloudPath))}`,
        bytes,
      );
      return { fileID, statusCode: 200 };
    },
    async getTempFileURL({ fileList }) {
      const wanted = fileList as (string | { fileID: string })[];
      return {
        fileList: await signedAddresses(
          deps,
          wanted.map((one) => (typeof one === 'string' ? one : one.fileID)),
        ),
      };
    },
  };
  const apis = Object.entries(handlers).map(([name, handler]) => {
    return [name, asyncApi(deps, { api: `cloud.${name}` }, inCloud(handler))] as const;
  });
  const init = (options: unknown) => {
    deps.record('cloud.init', options);
    ready = true;
  };
  return { init, ...Object.fromEntries(apis) };
}
