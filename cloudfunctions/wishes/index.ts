import { serve } from '#platform/serve';
import { wishes } from './wishes.slice';

export const main = serve(wishes);
