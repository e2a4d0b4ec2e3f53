const { isMainThread, Worker, workerData } = require('node:worker_threads');

const CHECK_MS = 250;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/**
 * Ends this process when the cloud that started it is gone. A thread of its own watches, because a function in an
 * endless loop hears no event, and nobody is left to enforce its time limit.
 */
exports.endWithHost = () => {
  const watch = new Worker(__filename, {
    workerData: process.ppid,
    // a watcher needs next to nothing
    resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 1 },
    execArgv: [],
    env: {},
  });
  watch.unref();
};

if (!isMainThread && Number.isInteger(workerData)) {
  setInterval(() => {
    // where a parent dies, its children get another one; Windows keeps the number of the dead
    if (process.ppid !== workerData || !isAlive(workerData)) process.kill(process.pid, 'SIGKILL');
  }, CHECK_MS);
}
