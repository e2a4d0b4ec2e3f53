import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

type Holder = { port: number; token: string };

export type FolderLock = { release(): void };

const parseHolder = (text: string): Holder => {
  try {
    const { port, token } = JSON.parse(text) as Partial<Holder>;
    return { port: Number(port), token: String(token) };
  } catch {
    return { port: 0, token: '' };
  }
};

/** Asks the holder's port for its token: a process id would lie after a restart of the machine. */
const isAlive = ({ port, token }: Holder): Promise<boolean> =>
  new Promise((resolve) => {
    if (!Number.isInteger(port) || port < 1 || port > 65_535) return resolve(false);
    let heard = '';
    const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('end', () => resolve(heard === token));
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => resolve(false));
    socket.on('close', () => resolve(false));
  });

const serveToken = (token: string): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(token);
    });
    server.unref();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const turnsIn = async (folder: string): Promise<number[]> =>
  (await readdir(folder)).filter((name) => /^\d+$/.test(name)).map(Number);

const last = (turns: readonly number[]): number => Math.max(0, ...turns);

/**
 * Turns are numbered and never reused, so a slow starter that judged an old holder dead cannot push out the
 * new one: its number is taken, or a higher one exists.
 */
const takeTurn = async (folder: string, holder: Holder): Promise<boolean> => {
  const before = last(await turnsIn(folder));
  const held = before > 0 ? await readFile(join(folder, String(before)), 'utf8').catch(() => undefined) : '';
  if (held === undefined || (await isAlive(parseHolder(held)))) return false;
  const mine = before + 1;
  const draft = join(folder, `${holder.token}.draft`);
  await writeFile(draft, JSON.stringify(holder));
  // a link appears with its content or not at all: nobody reads a half-written holder and takes it for dead
  const taken = await link(draft, join(folder, String(mine))).then(
    () => true,
    () => false,
  );
  await unlink(draft);
  const turns = await turnsIn(folder);
  if (!taken || last(turns) !== mine) return false;
  await Promise.all(turns.filter((turn) => turn < mine).map((turn) => unlink(join(folder, String(turn)))));
  return true;
};

/** Makes this process the only one that works in `dir`; undefined where another one already does. */
export const lockFolder = async (dir: string): Promise<FolderLock | undefined> => {
  const folder = join(dir, 'lock');
  await mkdir(folder, { recursive: true });
  const token = randomUUID();
  const server = await serveToken(token);
  const { port } = server.address() as AddressInfo;
  if (await takeTurn(folder, { port, token })) return { release: () => void server.close() };
  server.close();
  return undefined;
};
