/** A failure as it travels over the wire: `code` is what the SDK puts on `TcbError.code`. */
export type Failure = { code: string; message: string };

export const CODES = {
  invalid: 'INVALID_PARAM',
  failed: 'DATABASE_REQUEST_FAILED',
  noCollection: 'DATABASE_COLLECTION_NOT_EXIST',
  indexRequired: 'INDEX_REQUIRED',
  conflict: 'DATABASE_TRANSACTION_CONFLICT',
  transaction: 'DATABASE_TRANSACTION_FAIL',
} as const;

/**
 * Thrown, not returned: throwing is how lmdb rolls an open write back, so that a refusal in the middle
 * of an action leaves nothing behind. `handle` turns it into a reply; nothing else catches it.
 */
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const refuse = (code: string, message: string): never => {
  throw new Refused(code, message);
};

export const invalid = (message: string): never => refuse(CODES.invalid, `[InvalidParameter] ${message}`);

export const failed = (message: string): never => refuse(CODES.failed, `[FailedOperation] ${message}`);

/** Callers know a duplicate by this text only: the cloud has no code of its own for it. */
export const duplicate = (collection: string, index: string, key: string): never =>
  refuse(
    CODES.failed,
    `[FailedOperation.DuplicateWrite] E11000 duplicate key error collection: ${collection} index: ${index} dup key: ${key}`,
  );

export const conflict = (what: string): never =>
  refuse(CODES.conflict, `[ResourceUnavailable.TransactionConflict] ${what}`);

/** mingo reports bad operators and operands by throwing: to the caller they are bad input, not a bug. */
export const asRefusal = <T>(work: () => T): T => {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) throw error;
    return failed(error instanceof Error ? error.message : String(error));
  }
};
