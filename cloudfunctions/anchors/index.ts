import { serveTimer } from '#platform/serve';
import { anchors } from './anchors.slice';

export const main = serveTimer(anchors);
