const PRESSES = ['Enter', ' '];
/** These take their own keys. */
const TYPED = ['INPUT', 'TEXTAREA'];

/** A keyboard at a desk presses what a finger taps: browsers do so for their own buttons only. */
function press(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLElement) || TYPED.includes(target.tagName)) return;
  if (!PRESSES.includes(key) || !target.hasAttribute('tabindex')) return;
  event.preventDefault();
  target.click();
}

/** What WeChat does by itself: Taro's tab bar is named for what it is, and keys press buttons. */
export function fitBrowser(): void {
  document.querySelector('taro-tabbar')?.setAttribute('role', 'navigation');
  document.addEventListener('keydown', press);
}

/** The parameters before the `#` of the address; Taro knows those behind it only. */
export const launchQuery = (_query: unknown): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(window.location.search));
