import { strFromU8, unzipSync } from 'fflate';

/** A cell as it is stored: what kind it says it is, and what stands in it. */
export type ReadCell = { text: string; kind: 'text' | 'number' | 'formula' };
export type ReadXlsx = { name: string; rows: (ReadCell | null)[][] }[];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (xml: string): string => xml.replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);

const columnOf = (address: string): number =>
  [...address.replace(/\d+/g, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellOf = (attributes: string, inside: string, shared: readonly string[]): ReadCell => {
  const value = /<v>([^<]*)<\/v>/.exec(inside)?.[1] ?? '';
  if (inside.includes('<f')) return { text: value, kind: 'formula' };
  return / t="s"/.test(attributes)
    ? { text: shared[Number(value)] ?? '', kind: 'text' }
    : { text: plain(value), kind: 'number' };
};

const rowsOf = (xml: string, shared: readonly string[]): (ReadCell | null)[][] =>
  [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: (ReadCell | null)[] = [];
    for (const [, address = '', attributes = '', inside = ''] of row.matchAll(
      /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const at = columnOf(address);
      while (cells.length < at) cells.push(null);
      cells[at] = inside === '' ? null : cellOf(attributes, inside, shared);
    }
    return cells;
  });

/** What a table program would show: every sheet, its rows, and of each cell whether it is text. */
export const readXlsx = (bytes: Uint8Array): ReadXlsx => {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = '']) =>
    plain([...inside.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, part = '']) => part).join('')),
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) =>
    plain(name),
  );
  return names.map((name, place) => ({
    name,
    rows: rowsOf(text(`xl/worksheets/sheet${place + 1}.xml`), shared),
  }));
};
