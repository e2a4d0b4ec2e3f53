import { serve } from '#platform/serve';
import { papers } from './papers.slice';

export const main = serve(papers);
