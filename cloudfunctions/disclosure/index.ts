import { serve } from '#platform/serve';
import { disclosure } from './disclosure.slice';

export const main = serve(disclosure);
