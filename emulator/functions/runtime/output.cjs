let invocation = null;

/** Sends what the function prints to the host, marked with the invocation that printed it. */
exports.installOutput = (send) => {
  for (const stream of ['stdout', 'stderr']) {
    process[stream].write = (chunk, encoding, callback) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
      send({ type: 'output', id: invocation, stream, text });
      const done = typeof encoding === 'function' ? encoding : callback;
      if (done) process.nextTick(done);
      return true;
    };
  }
};

exports.setOutputInvocation = (id) => {
  invocation = id;
};
