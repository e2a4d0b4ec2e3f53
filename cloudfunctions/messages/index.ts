import { serve } from '#platform/serve';
import { messages } from './messages.slice';

export const main = serve(messages);
