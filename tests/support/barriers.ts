import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { id: string; impact: string; nodes: { html: string }[] };

/** What axe finds wrong with the page, one line a finding. */
export const barriersOn = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const violations = (await page.evaluate('axe.run().then((found) => found.violations)')) as Violation[];
  return violations.flatMap(({ id, impact, nodes }) => nodes.map(({ html }) => `${impact} ${id}: ${html}`));
};
