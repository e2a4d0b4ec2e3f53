import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Look, ShownScreen } from './screens';

export type Shot = { screen: ShownScreen; face: string; file: string };

const CSS = `body{margin:16px;font:13px sans-serif;background:#ddd;color:#222}h1{font-size:18px}
main{display:flex;flex-wrap:wrap;gap:18px 22px}section{width:max-content}h2{font-size:13px;margin:0 0 4px}
div{display:flex;gap:5px}figure{margin:0}img{width:172px;display:block;border:1px solid #999}figcaption{color:#555}`;

const figure = (folder: string, { face, file }: Shot) =>
  `<figure><img src="${relative(folder, file)}" alt=""><figcaption>${face}</figcaption></figure>`;

const section = (folder: string, shots: readonly Shot[]) => {
  const [first] = shots;
  return `<section><h2>${first?.screen.title} <small>${first?.screen.page}</small></h2><div>${shots
    .map((shot) => figure(folder, shot))
    .join('')}</div></section>`;
};

/** Writes one page with all screens of one look, and a picture of that page. @returns the picture */
export async function writeSheet(
  browser: Browser,
  folder: string,
  { name, look, shots }: { name: string; look: Look; shots: readonly Shot[] },
): Promise<string> {
  const pages = [...new Set(shots.map(({ screen }) => screen.page))];
  const sections = pages.map((page) =>
    section(
      folder,
      shots.filter(({ screen }) => screen.page === page),
    ),
  );
  const html = join(folder, `${name}-${look}.html`);
  writeFileSync(
    html,
    `<!doctype html><meta charset="utf-8"><title>${name} ${look}</title><style>${CSS}${name === 'wide' ? 'img{width:352px}' : ''}</style><h1>${name} · ${look}</h1><main>${sections.join('')}</main>`,
  );
  const tab = await browser.newPage({ viewport: { width: 1480, height: 900 } });
  await tab.goto(`file://${join(process.cwd(), html)}`, { waitUntil: 'load' });
  const picture = html.replace(/html$/, 'png');
  await tab.screenshot({ path: picture, fullPage: true });
  await tab.close();
  return picture;
}
