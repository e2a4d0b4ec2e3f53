import { useSyncExternalStore } from 'react';

/** From here a list and what was chosen from it find room beside each other; styles/wide.scss says the same. */
const wide = window.matchMedia('(min-width: 900px)');

const listen = (run: () => void) => {
  wide.addEventListener('change', run);
  return () => wide.removeEventListener('change', run);
};

export const useWide = (): boolean => useSyncExternalStore(listen, () => wide.matches);
