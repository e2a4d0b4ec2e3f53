import { serve } from '#platform/serve';
import { topics } from './topics.slice';

export const main = serve(topics);
