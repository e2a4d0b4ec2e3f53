import { serve } from '#platform/serve';
import { hours } from './hours.slice';

export const main = serve(hours);
