import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export type CliOptions = {
  port: number;
  dir: string;
  demo: boolean;
  importDir: string | undefined;
  appDir: string | undefined;
  functionsDir: string;
  manifestFile: string;
  demoBundle: string;
  automaticTimers: boolean;
};

const OPTIONS = {
  port: { type: 'string', default: '0' },
  data: { type: 'string', default: '.data/local' },
  demo: { type: 'boolean', default: false },
  import: { type: 'string' },
  app: { type: 'string' },
  functions: { type: 'string', default: 'dist/cloudfunctions' },
  'no-timers': { type: 'boolean', default: false },
} as const;

export const USAGE = `npm run cloud -- [options]
  --port N         port on 127.0.0.1, 0 for a free one (0)
  --data DIR       data folder (.data/local)
  --demo           load the demo district into an empty data folder
  --import DIR     start a new data folder from an export
  --app DIR        serve the built app (h5) at /
  --functions DIR  built functions (dist/cloudfunctions); the manifest and the demo lie beside that folder
  --no-timers      timers run only when asked`;

const absolute = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : resolve(path);

/** The options of the command line, or what is wrong with them. */
export const parseCli = (argv: readonly string[]): CliOptions | { problem: string } => {
  try {
    const { values } = parseArgs({ args: [...argv], options: OPTIONS, strict: true });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      return { problem: `--port ${values.port} is not a port` };
    const functionsDir = resolve(values.functions);
    return {
      port,
      dir: resolve(values.data),
      demo: values.demo,
      importDir: absolute(values.import),
      appDir: absolute(values.app),
      functionsDir,
      manifestFile: join(functionsDir, '..', 'cloud-manifest.json'),
      demoBundle: join(functionsDir, '..', 'demo', 'index.cjs'),
      automaticTimers: !values['no-timers'],
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
