import { serve } from '#platform/serve';
import { posts } from './posts.slice';

export const main = serve(posts);
