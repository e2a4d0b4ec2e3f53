import type { World } from './open-world';

export type LogLine = { fn: string; stream: string; line: string; data?: Record<string, unknown> };

/** Every line that the functions printed, as far as the cloud keeps them. */
export const logLines = async ({ cloud }: World): Promise<LogLine[]> =>
  (await cloud.ask('GET', '/_emulator/logs?limit=5000')) as LogLine[];

/** Lines that tell of a fault of ours: an error, a crash, an attempt to leave the machine. */
export const faultsLogged = async (world: World): Promise<string[]> => {
  const lines = await logLines(world);
  return lines
    .filter(({ stream, data }) => stream === 'host' || stream === 'stderr' || data?.level === 'error')
    .map(({ line }) => line);
};
