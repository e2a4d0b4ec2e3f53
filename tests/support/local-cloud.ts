import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '../..');
const READY_MS = 60_000;

export type Answer =
  | { ok: true; data: unknown }
  | { ok: false; error: { code: string; details: Record<string, unknown>; traceId: string | null } };

export type Call = {
  fn: string;
  op: string | null;
  ok: boolean;
  code: string | null;
  dbTrips: number;
  dbDepth: number;
  docsExamined: number;
  docsReturned: number;
  docsWritten: number;
  dbBytes: number;
  storageTrips: number;
  wechatTrips: number;
  bytesIn: number;
  bytesOut: number;
  ms: number;
  traceId: string;
  at: string;
};

export type Persona = { openid: string; name: string; role: string; territory: string };
export type Message = {
  to: string;
  templateId: string;
  page: string | null;
  data: unknown;
  sentAt: string;
  errcode: number;
};

export type StartOptions = {
  demo?: boolean;
  /** A data folder that stays; without it a temporary one that goes with `stop`. */
  dir?: string;
  /** True: timers also run by themselves. Without it they run when asked, so that tests repeat. */
  timers?: boolean;
  /** The built app to serve. */
  app?: string;
  /** Built functions, where they are not those of the product. */
  functions?: string;
  /** An export to start from. */
  import?: string;
};

export type LocalCloud = {
  readonly url: string;
  readonly dir: string;
  /** Calls an operation by its contract name, `requests.submit`, as this person; null for nobody. */
  call(openid: string | null, operation: string, input?: unknown, requestKey?: string): Promise<Answer>;
  /** JSON of a door of the cloud, `/_emulator/faults`. */
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<unknown>;
  /** Uploads a file as this person and answers its file id. */
  upload(openid: string, path: string, content: Buffer, contentType: string): Promise<string>;
  calls(): Promise<Call[]>;
  clearCalls(): Promise<void>;
  advance(duration: string): Promise<void>;
  runTimer(fn: string): Promise<unknown>;
  messages(): Promise<Message[]>;
  personas(): Promise<Persona[]>;
  /** Ends the cloud and removes a temporary folder. */
  stop(): Promise<void>;
  kill9(): Promise<void>;
  /** Starts again in the same folder, at another address. */
  restart(): Promise<void>;
};

type Running = { child: ChildProcess; url: string };

const spawnCloud = (dir: string, options: StartOptions): ChildProcess => {
  const { demo, timers, app, functions } = options;
  const flags = [
    ...(demo ? ['--demo'] : []),
    ...(timers ? [] : ['--no-timers']),
    ...(app ? ['--app', app] : []),
    ...(functions ? ['--functions', functions] : []),
    ...(options.import ? ['--import', options.import] : []),
  ];
  // node itself, not a launcher, so that a signal reaches the cloud
  const argv = ['--import', 'tsx', join(ROOT, 'emulator/cli.ts'), '--port', '0', '--data', dir, ...flags];
  return spawn(process.execPath, argv, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
};

const run = async (dir: string, options: StartOptions): Promise<Running> => {
  const child = spawnCloud(dir, options);
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const line = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => child.kill('SIGKILL'), READY_MS);
    child.once('exit', () => {
      clearTimeout(limit);
      reject(new Error(`the local cloud did not start:\n${said}`));
    });
    createInterface({ input: child.stdout as NodeJS.ReadableStream }).once('line', (first) => {
      clearTimeout(limit);
      resolve(first);
    });
  });
  return { child, url: (JSON.parse(line) as { url: string }).url };
};

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(signal);
  await once(child, 'exit');
};

/** Starts the local cloud in a process of its own, for tests that drive it through its doors. */
export const startCloud = async (options: StartOptions = {}): Promise<LocalCloud> => {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), 'local-cloud-')));
  let running = await run(dir, options);

  const ask: LocalCloud['ask'] = async (method, path, body, headers = {}) => {
    const content = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(`${running.url}${path}`, { method, headers, ...content });
    return response.json();
  };
  const get = async <T>(path: string): Promise<T> => (await ask('GET', path)) as T;

  return {
    get url() {
      return running.url;
    },
    dir,
    ask,
    call: async (openid, operation, input = {}, requestKey) => {
      const [slice = '', op = ''] = operation.split('.');
      const identity = openid === null ? {} : { 'x-emulator-openid': openid };
      return (await ask('POST', `/fn/${slice}`, { op, input, requestKey }, identity)) as Answer;
    },
    upload: async (openid, path, content, contentType) => {
      const address = `${running.url}/_storage/upload?path=${encodeURIComponent(path)}`;
      const headers = { 'x-emulator-openid': openid, 'content-type': contentType };
      const response = await fetch(address, { method: 'POST', headers, body: new Uint8Array(content) });
      return ((await response.json()) as { fileID: string }).fileID;
    },
    calls: () => get('/_emulator/calls'),
    clearCalls: async () => void (await ask('DELETE', '/_emulator/calls')),
    advance: async (duration) => void (await ask('POST', '/_emulator/clock', { advance: duration })),
    runTimer: (fn) => ask('POST', `/_emulator/timers/${fn}`),
    messages: () => get('/_emulator/messages'),
    personas: () => get('/_emulator/personas'),
    stop: async () => {
      await end(running.child, 'SIGTERM');
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true });
    },
    kill9: () => end(running.child, 'SIGKILL'),
    restart: async () => {
      await end(running.child, 'SIGTERM');
      const { import: _done, ...again } = options;
      running = await run(dir, again);
    },
  };
};
