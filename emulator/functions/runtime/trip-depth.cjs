const http = require('node:http');

let longestEnded = 0;

/**
 * Tells the cloud with each call how long the longest chain of calls was that had ended when this one began.
 * Measured here because here begins and ends are seen in order: at the server two parallel calls may look
 * like one after the other.
 */
exports.installTripDepth = (cloudUrl) => {
  const request = http.request;
  http.request = function requestWithDepth(...args) {
    const outgoing = request.apply(this, args);
    if (!String(args[0]).startsWith(cloudUrl)) return outgoing;
    outgoing.setHeader('x-emulator-after', String(longestEnded));
    outgoing.on('response', (incoming) => {
      incoming.on('end', () => {
        longestEnded = Math.max(longestEnded, Number(incoming.headers['x-emulator-depth'] ?? 0));
      });
    });
    return outgoing;
  };
};

exports.resetTripDepth = () => {
  longestEnded = 0;
};
