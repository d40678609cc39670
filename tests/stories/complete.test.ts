// Every demo domain has its story here.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { demoWorld } from '../../electron/demo/demo-world.ts';

it('every demo domain is audited by a story', () => {
  const folder = new URL('./', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts') && name !== 'complete.test.ts');
  const told = files.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const domains = demoWorld().stories.map(({ domain }) => domain);
  expect(domains.length).toBeGreaterThanOrEqual(12);
  expect(domains.filter((domain) => !told.includes(`domain: '${domain}'`))).toEqual([]);
});
