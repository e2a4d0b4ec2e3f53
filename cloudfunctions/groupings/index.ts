import { serveTimer } from '#platform/serve';
import { groupings } from './groupings.slice';

export const main = serveTimer(groupings);
