type Fields = Record<string, string | number | boolean | null>;

const write = (level: string, message: string, fields: Fields): void => {
  process.stdout.write(`${JSON.stringify({ level, message, ...fields })}\n`);
};

/** One line of JSON an entry. Names of operations, codes and trace ids; never inputs, names or numbers of people. */
export const log = {
  info: (message: string, fields: Fields): void => write('info', message, fields),
  warn: (message: string, fields: Fields): void => write('warn', message, fields),
  /** A fault of ours: the stack stays here and never goes to the caller. */
  fault: (message: string, error: unknown, fields: Fields): void =>
    write('error', message, {
      ...fields,
      error: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      stack: error instanceof Error ? (error.stack ?? '') : '',
    }),
};
