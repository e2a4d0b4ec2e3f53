import type { Slice } from '#platform/slice';
import { papers as contract } from '#types/papers';
import { printNotice } from './print-notice';

/** Papers for a wall or for the hand, as PDF; a function of its own, because its typeface weighs twenty megabytes. */
export const papers: Slice<'papers'> = {
  name: 'papers',
  contract,
  operations: { printNotice },
  collections: [],
  // the address at which the app is opened in a browser, without a slash at its end: it stands in the code
  env: [{ name: 'PUBLIC_ADDRESS', local: 'http://127.0.0.1:8080' }],
  openapi: [],
  timeoutSeconds: 30,
  memoryMb: 512,
  files: {
    'regular.ttf': '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    'bold.ttf': '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
  },
};
