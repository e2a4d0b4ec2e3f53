import { serve } from '#platform/serve';
import { notices } from './notices.slice';

export const main = serve(notices);
