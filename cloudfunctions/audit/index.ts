import { serve } from '#platform/serve';
import { audit } from './audit.slice';

export const main = serve(audit);
