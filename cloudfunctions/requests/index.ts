import { serve } from '#platform/serve';
import { requests } from './requests.slice';

export const main = serve(requests);
