const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** A table whose first column is text and whose others are figures. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
  align: (column: number) => string = (column) => (column === 0 ? '---' : '--:'),
): string => [row(head), row(head.map((_, column) => align(column))), ...rows.map(row)].join('\n');

export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`;
