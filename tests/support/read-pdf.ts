import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type ReadPdf = {
  title: string;
  language: string;
  /** `size` in points; `lines` are the runs of text in order, `letters` their heights in points. */
  pages: { size: [number, number]; lines: string[]; letters: number[] }[];
};

/** Reads a PDF with a reader of its own process: it is an ES module, which jest cannot load. */
export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const file = join(folder, 'paper.pdf');
  try {
    writeFileSync(file, bytes);
    return JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'pdf-text.mjs'), file], { encoding: 'utf8' }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
