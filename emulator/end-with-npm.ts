import { readFileSync } from 'node:fs';

const parentOf = (pid: number): string | undefined => {
  try {
    // the name in parentheses may hold spaces: count from its end
    return readFileSync(`/proc/${pid}/stat`, 'latin1').split(')').at(-1)?.trim().split(' ')[1];
  } catch {
    return undefined;
  }
};

const CHECK_MS = 100;

/**
 * npm starts a shell that starts this process, and the shell passes no signal on. A SIGTERM for npm ends npm and
 * the shell: then this process ends too, cleanly. A SIGKILL ends npm alone: then this process dies as abruptly.
 * Otherwise it would live on and hold the data folder. (Where there is no /proc, nothing happens.)
 */
export const endWithNpm = (endCleanly: () => void): void => {
  const shell = process.ppid;
  const npm = parentOf(shell);
  if (process.env.npm_lifecycle_event === undefined || npm === undefined) return;
  const check = setInterval(() => {
    if (process.ppid !== shell) {
      clearInterval(check);
      endCleanly();
    } else if (parentOf(shell) !== npm) {
      process.kill(process.pid, 'SIGKILL');
    }
  }, CHECK_MS);
  check.unref();
};
