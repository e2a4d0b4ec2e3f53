import { serve } from '#platform/serve';
import { votes } from './votes.slice';

export const main = serve(votes);
