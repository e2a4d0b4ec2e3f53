import { DetailScreen } from '../../requests/detail-screen';

/** The very screen that is a page on a phone. */
export const requestBeside = (requestId: string, changed: () => void) => (
  <DetailScreen key={requestId} id={requestId} onChanged={changed} />
);
