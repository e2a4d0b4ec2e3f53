import { PUBLIC_ADDRESS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { papers as contract } from '#types/papers';
import { printNotice } from './print-notice';
import { printSheet } from './print-sheet';

/** Papers for a wall or for the hand, as PDF; a function of its own, because its typeface weighs twenty megabytes. */
export const papers: Slice<'papers'> = {
  name: 'papers',
  contract,
  operations: { printNotice, printSheet },
  collections: [],
  env: [PUBLIC_ADDRESS],
  openapi: [],
  timeoutSeconds: 30,
  memoryMb: 512,
  files: {
    'regular.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    'bold.ttf': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
};
