import { serve } from '#platform/serve';
import { ratings } from './ratings.slice';

export const main = serve(ratings);
