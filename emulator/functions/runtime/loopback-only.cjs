const net = require('node:net');
const dgram = require('node:dgram');
const dns = require('node:dns');

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;

const isLoopback = (host) => LOOPBACK.test(host);

const refusal = (target) =>
  Object.assign(new Error(`the local cloud keeps every connection on this machine: ${target} refused`), {
    code: 'ENETUNREACH',
  });

const targetOf = (args) => {
  // net.connect passes its normalised arguments as one array
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  if (typeof first === 'object' && first !== null)
    return { host: first.host ?? 'localhost', port: first.port };
  return { host: typeof second === 'string' ? second : 'localhost', port: first };
};

const guardConnections = (report) => {
  const connect = net.Socket.prototype.connect;
  net.Socket.prototype.connect = function connectOnLoopback(...args) {
    const { host, port } = targetOf(args);
    if (isLoopback(host)) return connect.apply(this, args);
    report(`${host}:${port}`);
    process.nextTick(() => this.destroy(refusal(`${host}:${port}`)));
    return this;
  };
};

const guardDatagrams = (report) => {
  for (const name of ['send', 'connect']) {
    const original = dgram.Socket.prototype[name];
    dgram.Socket.prototype[name] = function datagramOnLoopback(...args) {
      // the address is the last text among the arguments; without one it is this machine
      const host = args.slice(1).findLast((each) => typeof each === 'string') ?? 'localhost';
      if (isLoopback(host)) return original.apply(this, args);
      report(`${host} by datagram`);
      throw refusal(host);
    };
  }
};

// A question for a name leaves the machine as well: for its address, its mail server, any record.
const guardNames = (report) => {
  const names = Object.keys(dns.promises).filter((name) => /^(lookup|resolve|reverse)/.test(name));
  const refuse = (host) => {
    report(`the name ${host}`);
    return Object.assign(refusal(host), { hostname: host });
  };
  for (const name of names) {
    const [ask, promise] = [dns[name], dns.promises[name]];
    dns[name] = (host, ...rest) =>
      isLoopback(host) ? ask(host, ...rest) : process.nextTick(rest.at(-1), refuse(host));
    dns.promises[name] = async (host, ...rest) => {
      if (!isLoopback(host)) throw refuse(host);
      return promise(host, ...rest);
    };
  }
};

/** Refuses everything that would leave this machine, and tells `report` about it. */
exports.installLoopbackOnly = (report) => {
  guardConnections(report);
  guardDatagrams(report);
  guardNames(report);
};
