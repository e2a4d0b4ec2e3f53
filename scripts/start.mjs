import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { build } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { ROOT } from './lib/run.mjs';

const port = Number(process.env.PORT ?? 8080);

const give = (message) => {
  console.error(message);
  process.exit(1);
};

const isFree = (candidate) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/** Rows of people with a Chinese character counted as two columns, as terminals show it. */
const table = (rows) => {
  const width = (text) => [...text].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2e7f ? 2 : 1), 0);
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  const pad = (text, column) => text + ' '.repeat(widths[column] - width(text));
  return rows.map((row) => `  ${row.map(pad).join('  ').trimEnd()}`).join('\n');
};

const announce = async (url) => {
  const people = await fetch(`${url}/_emulator/personas`).then((reply) => reply.json());
  const rows = people.map(({ name, role, territory, openid }) => [name, role, territory, openid]);
  console.log(`\n一键清 is running:  ${url}\n`);
  console.log("Open it in a window of a phone's size and choose who you are:");
  if (rows.length > 0) console.log(table(rows));
  console.log('\nIts data stays in .data/demo between runs. Ctrl-C ends it.');
};

if (!Number.isInteger(port) || port < 0 || port > 65535)
  give(`PORT must be a number from 0 to 65535, not “${process.env.PORT}”.`);
if (port !== 0 && !(await isFree(port)))
  give(`Port ${port} is taken by another program. End it, or choose another port: PORT=8090 npm start`);

await ensureInstalled();
for (const name of ['cloud', 'h5']) {
  if (!(await build(name))) give('The build failed: see the lines above.');
}

const cloud = spawn(
  process.execPath,
  [
    '--import',
    'tsx',
    'emulator/cli.ts',
    '--demo',
    '--app',
    'dist/h5',
    '--data',
    '.data/demo',
    '--port',
    String(port),
  ],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => cloud.kill(signal));
cloud.on('error', (error) => give(`The local cloud could not be started: ${error.message}`));
cloud.on('close', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

const lines = createInterface({ input: cloud.stdout });
lines.once('line', (first) => {
  lines.on('line', (line) => console.log(line));
  let url;
  try {
    url = JSON.parse(first).url;
  } catch {
    console.log(first);
    return;
  }
  announce(url).catch((error) =>
    console.error(`The local cloud does not answer at ${url}: ${error.message}`),
  );
});
