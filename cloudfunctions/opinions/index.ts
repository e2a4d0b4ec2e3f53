import { serve } from '#platform/serve';
import { opinions } from './opinions.slice';

export const main = serve(opinions);
