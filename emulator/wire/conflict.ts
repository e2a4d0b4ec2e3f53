import { type WireAnswer, type WireCall, wireError } from './wire';

const CONFLICT = wireError(
  'DATABASE_TRANSACTION_CONFLICT',
  '[ResourceUnavailable.TransactionConflict] a fault rule asked for this conflict',
);

/**
 * What a caller sees when somebody else was quicker: inside a transaction the error that the SDK retries,
 * outside of it a conditional update that found nothing to change.
 */
export const conflictAnswer = ({ action, params }: Pick<WireCall, 'action' | 'params'>): WireAnswer => {
  const conditional = action === 'database.modifyDocument' || action === 'database.modifyAndReturnDoc';
  return conditional && !params.transactionId ? { reply: { data: { updated: 0 } } } : CONFLICT;
};
