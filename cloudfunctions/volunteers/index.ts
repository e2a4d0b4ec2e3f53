import { serve } from '#platform/serve';
import { volunteers } from './volunteers.slice';

export const main = serve(volunteers);
