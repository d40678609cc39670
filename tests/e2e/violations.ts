// What axe-core has to say against the page as it is.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Launched } from './launch.ts';

export type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly string[] };

/** The serious and critical violations. */
export async function violations({ page }: Pick<Launched, 'page'>): Promise<readonly Violation[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // Through the developer tools, since the page itself may run no foreign script.
  await page.evaluate(source);
  return page.evaluate(async () => {
    type Axe = {
      run(): Promise<{
        violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
      }>;
    };
    const { violations: found } = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => ({
        id,
        impact,
        nodes: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`),
      }));
  });
}
