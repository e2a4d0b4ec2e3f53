import { serve } from '#platform/serve';
import { activities } from './activities.slice';

export const main = serve(activities);
