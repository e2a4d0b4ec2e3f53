let entered = [];

/**
 * Puts the environment of one invocation into the process, as the cloud does for SDK calls that take no
 * context, and first takes away every name the last one brought.
 */
exports.enterEnvironment = (environment) => {
  for (const name of entered) delete process.env[name];
  entered = Object.keys(environment);
  Object.assign(process.env, environment);
};
