const PRESSES = ['Enter', ' '];
/** These take their own keys. */
const TYPED = ['INPUT', 'TEXTAREA'];

/** A keyboard at a desk presses what a finger taps: browsers do so for their own buttons only. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || TYPED.includes(target.tagName)) return;
    if (!PRESSES.includes(key) || !target.hasAttribute('tabindex')) return;
    event.preventDefault();
    target.click();
  });
}
