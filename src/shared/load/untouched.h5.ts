/** Who rests a finger or opens a menu is not waited for. */
const LONGEST_MS = 1000;

const waiting = new Set<() => void>();
let isDown = false;

const lifted = () =>
  // the click belongs to the same task as the lifting: what waits comes after both
  setTimeout(() => {
    isDown = false;
    for (const go of waiting) go();
    waiting.clear();
  });

window.addEventListener(
  'pointerdown',
  ({ button }) => {
    isDown = button === 0;
  },
  true,
);
window.addEventListener('pointerup', lifted, true);
window.addEventListener('pointercancel', lifted, true);

/**
 * When no button or finger is down. A browser clicks what the pointer went down and came up on: a row that moved away in
 * between is not clicked at all, and nothing happens.
 */
export const untouched: (() => Promise<void>) | null = () =>
  isDown
    ? new Promise((resolve) => {
        waiting.add(resolve);
        setTimeout(resolve, LONGEST_MS);
      })
    : Promise.resolve();
