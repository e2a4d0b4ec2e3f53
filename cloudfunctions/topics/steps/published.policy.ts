import { personalDataIn } from '#kernel/personal-data';
import { type Refusal, refuse } from '#kernel/result';

/** What a step that everybody reads may be refused with. */
export type Published = 'STATE_NOT_ALLOWED' | 'TOPIC_DECIDED' | 'PERSONAL_DATA_FOUND';

/** Minutes and plans stand where everybody reads: no numbers of people in them. */
export const unpublishable = (texts: readonly string[]): Refusal<'PERSONAL_DATA_FOUND'> | null => {
  const found = personalDataIn(texts.join('\n'));
  return found.length > 0 ? refuse('PERSONAL_DATA_FOUND', { found }) : null;
};
