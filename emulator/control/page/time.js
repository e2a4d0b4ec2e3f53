import { $, ask, button, say, table } from './dom.js';

const CLOCK = '/_emulator/clock';

const run = async (fn) => {
  say(`running ${fn} …`);
  say(`${fn}: ${JSON.stringify(await ask('POST', `/_emulator/timers/${fn}`))}`);
};

export const showNow = async () => {
  const { now, offsetMs } = await ask('GET', CLOCK);
  const shown = `${now.slice(0, 19).replace('T', ' ')} UTC`;
  const moved = Math.abs(offsetMs) < 1000 ? '' : ' (moved)';
  $('now').textContent = shown + moved;
  $('clock').textContent = shown;
};

export const showTimers = async () => {
  const timers = await ask('GET', '/_emulator/timers');
  table(
    'timers',
    [
      ['function', 'fn'],
      ['timer', 'name'],
      ['cron, UTC+8', 'cron'],
      ['fires by itself', ({ next }) => next?.replace('T', ' ').replace('Z', ' UTC')],
      ['by hand', ({ fn }) => button('run now', () => run(fn))],
    ],
    timers,
  );
};

const move = async (method, body) => {
  const { now, error } = await ask(method, CLOCK, body);
  say(
    error
      ? `${error.code}: ${error.details.expected}`
      : `functions now see ${now.slice(0, 19).replace('T', ' ')} UTC`,
  );
  await Promise.all([showNow(), showTimers()]);
};

for (const each of document.querySelectorAll('[data-advance]')) {
  each.onclick = () => move('POST', { advance: each.dataset.advance });
}
$('reset-clock').onclick = () => move('DELETE');
$('set-clock').onsubmit = (event) => {
  event.preventDefault();
  void move('POST', { now: event.target.elements.now.value.trim() });
};
