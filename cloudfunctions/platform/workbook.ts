import type { SheetData } from 'write-excel-file/node';
import type { Instant } from '#types/time';

export type Column<Row> = {
  title: string;
  /** In characters. */
  width: number;
  value(row: Row): string | number | null;
};
export type Sheet = { name: string; titles: string[]; widths: number[]; rows: (string | number | null)[][] };

export const sheetOf = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet => ({
  name,
  titles: columns.map(({ title }) => title),
  widths: columns.map(({ width }) => width),
  rows: rows.map((row) => columns.map(({ value }) => value(row))),
});

/** Words are text cells whatever they begin with: what a person typed is never a formula of somebody else’s table. */
const cellOf = (value: string | number | null) =>
  typeof value === 'string' ? { value, type: String } : value === null ? null : { value, type: Number };

const dataOf = ({ titles, rows }: Sheet): SheetData => [
  titles.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
  ...rows.map((row) => row.map(cellOf)),
];

/**
 * An .xlsx file. Its writer is loaded by the first file, never at the start of the function; it stamps the parts with
 * its own clock, so they are packed anew under the given time: the same table gives the same bytes.
 */
export const workbookOf = async (sheets: readonly Sheet[], at: Instant): Promise<Buffer> => {
  const [{ default: write }, { unzipSync, zipSync }] = await Promise.all([
    import('write-excel-file/node'),
    import('fflate'),
  ]);
  const file = await write(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: dataOf(sheet),
      columns: sheet.widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  return Buffer.from(zipSync(unzipSync(file), { mtime: at }));
};
