import type * as v from 'valibot';

/** One entry of the contract: the shapes of an operation, its own error codes and who may call it, in a sentence. */
export type OperationContract = {
  input: v.GenericSchema;
  output: v.GenericSchema;
  errors: readonly string[];
  /** A change carries a request key and answers the same when repeated; a query does not. */
  kind: 'query' | 'change';
  /** A change that is open also to who has not accepted the privacy notice: deciding about it, and leaving. */
  beforePrivacy?: true;
  who: string;
};

/** Keeps the literal types of an entry without widening them. */
export const operation = <const T extends OperationContract>(entry: T): T => entry;
