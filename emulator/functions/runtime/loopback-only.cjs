const net = require('node:net');

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;

const targetOf = (args) => {
  // net.connect passes its normalised arguments as one array
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null)
    return { host: first.host ?? 'localhost', port: first.port };
  return { host: typeof second === 'string' ? second : 'localhost', port: first };
};

/** Refuses every connection that would leave this machine, and tells `report` about it. */
exports.installLoopbackOnly = (report) => {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function connectOnLoopback(...args) {
    const { host, port } = targetOf(args);
    if (LOOPBACK.test(host)) return connect.apply(this, args);
    report(`${host}:${port}`);
    const error = new Error(
      `the local cloud keeps every connection on this machine: ${host}:${port} refused`,
    );
    process.nextTick(() => this.destroy(Object.assign(error, { code: 'ENETUNREACH' })));
    return this;
  };
};
