/**
 * Moves Date in this process and leaves timers and performance alone: a function must wait real time but may
 * believe it is Thursday.
 */
const MachineDate = Date;
let offsetMs = 0;

const now = () => MachineDate.now() + offsetMs;

const CloudDate = new Proxy(MachineDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length > 0 ? args : [now()], newTarget),
  apply: () => new MachineDate(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});

exports.installVirtualDate = () => {
  globalThis.Date = CloudDate;
  // some libraries recognise a date by `value.constructor === Date`
  MachineDate.prototype.constructor = CloudDate;
};

exports.setOffset = (milliseconds) => {
  offsetMs = milliseconds;
};
