import { $, ask, badge, button, clockTime, element, table } from './dom.js';

const SHOWN = 100;

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const most = (calls, field) => Math.max(...calls.map((call) => call[field]));
const sum = (calls, field) => calls.reduce((total, call) => total + call[field], 0);

/** What the calls of each operation cost together. */
const operationsOf = (functions, calls) => {
  const groups = new Map(functions.map((fn) => [`${fn} `, []]));
  for (const call of calls) {
    const key = `${call.fn} ${call.op ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), call]);
  }
  return [...groups]
    .filter(
      ([key, group]) =>
        group.length > 0 || ![...groups.keys()].some((other) => other !== key && other.startsWith(key)),
    )
    .map(([key, group]) => ({ fn: key.split(' ')[0], op: key.split(' ').slice(1).join(' '), group }))
    .sort((a, b) => `${a.fn} ${a.op}`.localeCompare(`${b.fn} ${b.op}`));
};

const OPERATIONS = [
  ['function', 'fn'],
  ['operation', 'op'],
  ['calls', ({ group }) => group.length],
  ['failed', ({ group }) => group.filter(({ ok }) => !ok).length],
  ['ms, median', ({ group }) => (group.length ? middle(group.map(({ ms }) => ms)) : '')],
  ['trips, most', ({ group }) => (group.length ? most(group, 'dbTrips') : '')],
  ['depth, most', ({ group }) => (group.length ? most(group, 'dbDepth') : '')],
  ['examined', ({ group }) => sum(group, 'docsExamined')],
  ['returned', ({ group }) => sum(group, 'docsReturned')],
  ['bytes out, most', ({ group }) => (group.length ? most(group, 'bytesOut') : '')],
  ['cold starts', ({ group }) => group.filter(({ coldMs }) => coldMs > 0).length],
];

const showLog = (traceId) => () => {
  $('log-filter').value = traceId;
  location.hash = '#log';
};

const CALLS = [
  ['at', ({ at }) => clockTime(at)],
  ['operation', ({ fn, op }) => (op ? `${fn}.${op}` : fn)],
  ['answer', ({ ok, code }) => badge(ok ? 'ok' : code, !ok)],
  ['ms', 'ms'],
  ['cold ms', ({ coldMs }) => coldMs || ''],
  ['trips', 'dbTrips'],
  ['depth', 'dbDepth'],
  ['examined', 'docsExamined'],
  ['returned', 'docsReturned'],
  ['read', 'dbBytes'],
  ['storage', 'storageTrips'],
  ['WeChat', 'wechatTrips'],
  ['in', 'bytesIn'],
  ['out', 'bytesOut'],
  ['log', ({ traceId }) => button(traceId.slice(0, 8), showLog(traceId))],
];

const tile = (label, value, isBad = false) =>
  element('div', [element('strong', value.toLocaleString('en')), label], {
    className: isBad ? 'tile failed' : 'tile',
  });

const showSums = (calls) => {
  const failed = calls.filter(({ ok }) => !ok).length;
  $('sums').replaceChildren(
    tile('calls', calls.length),
    tile('failed', failed, failed > 0),
    tile('ms, median', middle(calls.map(({ ms }) => ms))),
    tile('trips to the database', sum(calls, 'dbTrips')),
    tile('documents examined', sum(calls, 'docsExamined')),
    tile('documents returned', sum(calls, 'docsReturned')),
  );
};

export const showFunctions = async () => {
  const [health, calls] = await Promise.all([
    ask('GET', '/_emulator/health'),
    ask('GET', '/_emulator/calls'),
  ]);
  showSums(calls);
  table('operations', OPERATIONS, operationsOf(health.functions, calls), ({ group }) =>
    group.some(({ ok }) => !ok),
  );
  const wanted = $('call-filter').value.trim().toLowerCase();
  const fits = ({ fn, op, code, traceId }) => `${fn} ${op} ${code} ${traceId}`.toLowerCase().includes(wanted);
  table('calls', CALLS, calls.filter(fits).slice(-SHOWN).reverse(), ({ ok }) => !ok);
};
