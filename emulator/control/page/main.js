import { showFunctions } from './calls.js';
import { showCollections } from './documents.js';
import { $, ask, badge, clockTime, element, say, table } from './dom.js';
import { showFaults } from './faults.js';
import { showNow, showTimers } from './time.js';

const FOLLOW_MS = 2000;

const showFiles = async () => {
  const link = ({ path, address }) => element('a', path, { href: address, target: '_blank' });
  const picture = ({ contentType, address }) =>
    contentType.startsWith('image/') ? element('img', [], { src: address, alt: '', loading: 'lazy' }) : '';
  table(
    'files',
    [
      ['picture', picture],
      ['path', link],
      ['type', 'contentType'],
      ['bytes', 'bytes'],
      ['owner', ({ owner }) => owner ?? 'a function'],
    ],
    await ask('GET', '/_emulator/files'),
  );
};

/** The fields of a message as a person would read them. */
const pairs = (data) =>
  element(
    'dl',
    Object.entries(data ?? {}).flatMap(([field, held]) => [
      element('dt', field),
      element('dd', String(held?.value ?? JSON.stringify(held))),
    ]),
  );

const showMessages = async () => {
  const messages = await ask('GET', '/_emulator/messages');
  table(
    'messages',
    [
      ['sent', ({ sentAt }) => clockTime(sentAt)],
      ['to', 'to'],
      ['template', 'templateId'],
      ['page', 'page'],
      ['data', ({ data }) => pairs(data)],
      ['errcode', ({ errcode }) => badge(errcode, errcode !== 0)],
    ],
    messages.slice(-100).reverse(),
    ({ errcode }) => errcode !== 0,
  );
};

const showPersonas = async () => {
  const columns = ['name', 'role', 'territory', 'openid'].map((field) => [field, field]);
  table('personas', columns, await ask('GET', '/_emulator/personas'));
};

const showLog = async () => {
  const wanted = $('log-filter').value.trim().toLowerCase();
  const lines = await ask('GET', '/_emulator/logs?limit=2000');
  const fits = ({ fn, line, traceId }) => `${fn} ${line} ${traceId}`.toLowerCase().includes(wanted);
  table(
    'log',
    [
      ['at', ({ at }) => clockTime(at)],
      ['function', 'fn'],
      ['stream', 'stream'],
      ['line', 'line', 'code'],
      ['trace', ({ traceId }) => traceId?.slice(0, 8)],
    ],
    lines.filter(fits).slice(-200).reverse(),
    ({ stream }) => stream !== 'stdout',
  );
};

const SECTIONS = {
  functions: showFunctions,
  documents: showCollections,
  files: showFiles,
  messages: showMessages,
  time: showTimers,
  faults: showFaults,
  personas: showPersonas,
  log: showLog,
};

const shown = () => (Object.hasOwn(SECTIONS, location.hash.slice(1)) ? location.hash.slice(1) : 'functions');

const refresh = async () => {
  try {
    await Promise.all([showNow(), SECTIONS[shown()]()]);
  } catch {
    $('now').textContent = 'the cloud does not answer';
  }
};

const open = () => {
  const name = shown();
  for (const section of document.querySelectorAll('section')) {
    section.toggleAttribute('data-shown', section.id === name);
  }
  for (const link of document.querySelectorAll('nav a')) {
    if (link.hash === `#${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  void refresh();
};

$('clear-calls').onclick = async () => {
  await ask('DELETE', '/_emulator/calls');
  await refresh();
};
$('call-filter').oninput = refresh;
$('log-filter').oninput = refresh;
window.onhashchange = () => {
  say('');
  open();
};
setInterval(() => {
  if ($('follow').checked && !document.hidden) void refresh();
}, FOLLOW_MS);
open();
