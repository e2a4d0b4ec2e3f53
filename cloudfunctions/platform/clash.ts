/**
 * A taken unique key is known only by its message text (`[FailedOperation.DuplicateWrite] … index: number_1 dup key …`);
 * this is the one place that reads it. Answers the index's name, `_id` for the primary key, `null` for any other error.
 */
export const clashOf = (error: unknown): string | null => {
  const message =
    error instanceof Error ? error.message : String((error as { message?: unknown })?.message ?? '');
  if (!/DuplicateWrite|E11000|duplicate key/i.test(message)) return null;
  const index = /index:\s*(?:[\w.-]+\$)?([\w.-]+)/i.exec(message)?.[1] ?? '_id';
  return index.startsWith('_id') ? '_id' : index;
};
