import { readFileSync } from 'node:fs';

const parentOf = (pid: number): string | undefined => {
  try {
    // the name in parentheses may hold spaces: count from its end
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(')').at(-1)?.trim().split(' ')[1];
  } catch {
    return undefined;
  }
};

const CHECK_MS = 250;

/**
 * npm starts a shell that starts this process. A SIGKILL for npm reaches neither: this process would live on and
 * hold the data folder. So it ends as abruptly as npm did. (Where there is no /proc, nothing happens.)
 */
export const endWithNpm = (): void => {
  const shell = process.ppid;
  const npm = parentOf(shell);
  if (process.env.npm_lifecycle_event === undefined || npm === undefined) return;
  setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) process.kill(process.pid, 'SIGKILL');
  }, CHECK_MS).unref();
};
