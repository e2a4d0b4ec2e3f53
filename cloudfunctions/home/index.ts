import { serve } from '#platform/serve';
import { home } from './home.slice';

export const main = serve(home);
