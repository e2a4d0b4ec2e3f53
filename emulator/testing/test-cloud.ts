import { openCloud } from '../cloud';
import type { CloudManifest } from '../manifest';
import { removeFolder, temporaryFolder } from './test-functions';

export type TestCloud = {
  url: string;
  dir: string;
  /** One request to the cloud, and its JSON. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Asked>;
  /** The `data` or result of a function's answer. */
  call(fn: string, event: unknown, openid?: string): Promise<unknown>;
  close(): Promise<void>;
};

export type Asked = { status: number; body: unknown };

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** A cloud in this process with the functions of `functionsDir`, in a new data folder. */
export const startTestCloud = async (
  manifest: Partial<CloudManifest>,
  functionsDir: string,
  automaticTimers = false,
): Promise<TestCloud> => {
  const dir = await temporaryFolder();
  const cloud = await openCloud({
    port: 0,
    dir,
    manifest: { functions: [], collections: [], operations: [], ...manifest },
    functionsDir,
    automaticTimers,
    warn: () => undefined,
  });
  const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const content = body === undefined || typeof body === 'string' ? body : JSON.stringify(body);
    const response = await fetch(`${cloud.url}${path}`, {
      method,
      headers,
      ...(content ? { body: content } : {}),
    });
    return { status: response.status, body: parsed(await response.text()) };
  };
  return {
    url: cloud.url,
    dir,
    ask,
    call: async (fn, event, openid) =>
      (await ask('POST', `/fn/${fn}`, event, openid ? { 'x-emulator-openid': openid } : {})).body,
    close: async () => {
      await cloud.close();
      await removeFolder(dir);
    },
  };
};
