import { serveTimer } from '#platform/serve';
import { clock } from './clock.slice';

export const main = serveTimer(clock);
