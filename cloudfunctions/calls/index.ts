import { serve } from '#platform/serve';
import { calls } from './calls.slice';

export const main = serve(calls);
