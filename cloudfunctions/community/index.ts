import { serve } from '#platform/serve';
import { community } from './community.slice';

export const main = serve(community);
