import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Prints what a reader of the PDF sees, as JSON: its title and language, and the text of every page. */
const pdf = await getDocument({ data: new Uint8Array(readFileSync(process.argv[2])), verbosity: 0 }).promise;
const { info } = await pdf.getMetadata();
const pages = [];
for (let number = 1; number <= pdf.numPages; number += 1) {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  pages.push({
    size: page.view.slice(2).map(Math.round),
    lines: items.map(({ str }) => str).filter((text) => text.trim() !== ''),
    // of each run of text, in points
    letters: items.filter(({ str }) => str.trim() !== '').map(({ height }) => Math.round(height)),
  });
}
process.stdout.write(JSON.stringify({ title: info.Title, language: info.Language, pages }));
