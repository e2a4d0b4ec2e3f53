/** Says what a function was given. It needs no package, so it is deployed as it lies here. */
exports.main = async (event, context) => ({
  event,
  environment: JSON.parse(context.environment ?? '{}'),
  invocation: context.request_id,
});
