import { $, ask, say, table } from './dom.js';

const FAULTS = '/_emulator/faults';
const NUMBERS = ['probability', 'times', 'ms'];
const ALWAYS = Number.MAX_SAFE_INTEGER;

const COLUMNS = [
  ['kind', 'kind'],
  ['action', ({ action }) => action ?? 'every action of the wire'],
  ['collection', ({ collection }) => collection ?? 'every'],
  ['function', ({ fn }) => fn ?? 'every'],
  ['probability', 'probability'],
  ['times left', ({ times }) => (times === ALWAYS ? 'always' : times)],
  ['ms', ({ kind, ms }) => (kind === 'delay' ? ms : '')],
  ['code', ({ kind, code }) => (kind === 'error' ? code : '')],
];

export const showFaults = async () => {
  const { rules } = await ask('GET', FAULTS);
  table('faults', COLUMNS, rules);
};

const ruleOf = (fields) =>
  Object.fromEntries(fields.map(([name, value]) => [name, NUMBERS.includes(name) ? Number(value) : value]));

$('add-fault').onsubmit = async (event) => {
  event.preventDefault();
  const filled = [...new FormData(event.target)].filter(([, value]) => value !== '');
  const seed = filled.find(([name]) => name === 'seed')?.[1];
  const { rules } = await ask('GET', FAULTS);
  const rule = ruleOf(filled.filter(([name]) => name !== 'seed'));
  const plan = { rules: [...rules.filter(({ times }) => times > 0), rule] };
  const answer = await ask('POST', FAULTS, seed === undefined ? plan : { ...plan, seed: Number(seed) });
  say(answer.error ? `${answer.error.code}: ${JSON.stringify(answer.error.details)}` : '');
  await showFaults();
};

$('clear-faults').onclick = async () => {
  await ask('DELETE', FAULTS);
  await showFaults();
};
