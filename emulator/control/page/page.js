const $ = (id) => document.getElementById(id);

const ask = async (method, path, body) => {
  const response = await fetch(`/_emulator/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
};

const element = (name, content, properties = {}) => {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...[content].flat());
  return node;
};

const cell = (value) => {
  if (value instanceof Node) return element('td', value);
  if (typeof value === 'number') return element('td', String(value), { className: 'number' });
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
  return element('td', text);
};

/** Shows rows of facts under the names of their columns; everything is text, nothing is markup. */
const table = (place, columns, rows, failed = () => false) => {
  const head = element(
    'tr',
    columns.map((column) => element('th', column)),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      columns.map((column) => cell(row[column])),
      { className: failed(row) ? 'failed' : '' },
    ),
  );
  place.replaceChildren(rows.length > 0 ? element('table', [head, ...body]) : 'nothing yet');
};

const button = (label, onclick) => element('button', label, { onclick });

const CALL_COLUMNS = [
  'at',
  'fn',
  'op',
  'code',
  'dbTrips',
  'dbDepth',
  'docsExamined',
  'docsReturned',
  'storageTrips',
  'wechatTrips',
  'bytesIn',
  'bytesOut',
  'ms',
  'traceId',
];

const PAGE = 50;

const showDocuments = async (name, after) => {
  const from = after === undefined ? '' : `?after=${encodeURIComponent(after)}`;
  const documents = await ask('GET', `collections/${name}${from}`);
  const texts = documents.map((each) => element('pre', JSON.stringify(each, null, 1)));
  const last = documents.at(-1)?._id;
  const more = documents.length === PAGE ? [button('next page', () => showDocuments(name, last))] : [];
  const heading = after === undefined ? name : `${name} after ${after}`;
  $('documents').replaceChildren(element('h3', heading), ...texts, ...more);
};

const runTimer = async (fn) => {
  $('status').textContent = `running ${fn} …`;
  $('status').textContent = `${fn}: ${JSON.stringify(await ask('POST', `timers/${fn}`))}`;
  await refresh();
};

const refresh = async () => {
  const names = ['clock', 'calls', 'timers', 'collections', 'messages', 'personas', 'logs?limit=100'];
  const [clock, calls, timers, collections, messages, personas, logs] = await Promise.all(
    names.map((name) => ask('GET', name)),
  );
  $('now').textContent = clock.now;
  table($('calls'), CALL_COLUMNS, calls.slice(-100).reverse(), (call) => !call.ok);
  table(
    $('timers'),
    ['fn', 'cron', 'next', 'run'],
    timers.map((timer) => ({ ...timer, run: button('run now', () => runTimer(timer.fn)) })),
  );
  table(
    $('collections'),
    ['name', 'documents', 'show'],
    collections.map((each) => ({ ...each, show: button('show', () => showDocuments(each.name)) })),
  );
  table(
    $('messages'),
    ['sentAt', 'to', 'templateId', 'page', 'data', 'errcode'],
    messages.slice(-100).reverse(),
    (message) => message.errcode !== 0,
  );
  table($('personas'), ['name', 'role', 'territory', 'openid'], personas);
  table(
    $('logs'),
    ['at', 'fn', 'stream', 'line', 'traceId'],
    logs.reverse(),
    (line) => line.stream !== 'stdout',
  );
};

const act = (work) => async () => {
  await work();
  await refresh();
};

for (const each of document.querySelectorAll('[data-advance]')) {
  each.onclick = act(() => ask('POST', 'clock', { advance: each.dataset.advance }));
}
$('reset-clock').onclick = act(() => ask('DELETE', 'clock'));
$('clear-calls').onclick = act(() => ask('DELETE', 'calls'));
$('refresh').onclick = refresh;
void refresh();
