/**
 * Runs in the process of one cloud function: loads its bundle and answers one invocation after the other.
 * Plain JavaScript, so that a function process starts without a compiler.
 */
const { installVirtualDate, setOffset } = require('./virtual-date.cjs');
const { installLoopbackOnly } = require('./loopback-only.cjs');
const { installTripDepth, resetTripDepth } = require('./trip-depth.cjs');
const { installOutput, setOutputInvocation } = require('./output.cjs');
const { enterEnvironment } = require('./identity.cjs');
const { endWithHost } = require('./end-with-host.cjs');

const [, , bundle, offsetMs, maxResultBytes] = process.argv;

const send = (message) => {
  if (process.connected) process.send(message);
};

const textOf = (error) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const contextOf = ({ context, environment, timeoutMs }) => {
  const deadline = performance.now() + timeoutMs;
  return {
    ...context,
    callbackWaitsForEmptyEventLoop: false,
    environment: JSON.stringify(environment),
    environ: Object.entries(environment)
      .map(([name, value]) => `${name}=${value}`)
      .join(';'),
    getRemainingTimeInMillis: () => Math.max(0, Math.round(deadline - performance.now())),
  };
};

const answerOf = async (main, invocation) => {
  try {
    const result = await main(JSON.parse(invocation.event), contextOf(invocation));
    const json = JSON.stringify(result) ?? 'null';
    if (Buffer.byteLength(json) > Number(maxResultBytes)) return { type: 'tooLarge' };
    return { type: 'result', json };
  } catch (error) {
    console.error(textOf(error));
    return { type: 'threw' };
  }
};

const run = async (main, invocation) => {
  setOffset(invocation.offsetMs);
  setOutputInvocation(invocation.id);
  resetTripDepth();
  enterEnvironment(invocation.environment);
  send({ ...(await answerOf(main, invocation)), id: invocation.id });
};

const load = () => {
  const { main } = require(bundle);
  if (typeof main !== 'function') throw new Error(`${bundle} does not export a function named main`);
  return main;
};

endWithHost();
installVirtualDate();
setOffset(Number(offsetMs));
installOutput(send);
installLoopbackOnly((target) => send({ type: 'leaving', target }));
installTripDepth(JSON.parse(process.env.TCB_CONTEXT_CNFG).URL);
// the host is gone: nobody is left to answer to
process.on('disconnect', () => process.exit(0));

const main = load();
process.on('message', (message) => void run(main, message));
send({ type: 'ready' });
