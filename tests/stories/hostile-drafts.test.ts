// Templates made to break a checker: every check of ours comes to an end, and none of them falls over.
import { expect, it } from 'vitest';
import { advise } from '../../electron/engine/advise.ts';
import { draftAudits } from '../../electron/engine/audits/catalogue.ts';
import { collect } from '../../electron/gather/collect.ts';
import { nothingOutside } from '../../shared/draft/outside.ts';
import { defaultTargets } from '../../shared/draft/support.ts';

const characters = 20_000;
const filled = (unit: string): string => unit.repeat(Math.ceil(characters / unit.length));

it.each([
  ['links', { html: filled('<a href="https://a.example/x y">a</a>') }],
  ['nested colors', { html: filled('<div style="color:#aaa;background:#fff">') }],
  ['nested tables', { html: filled('<table><tr><td>') }],
  ['nested headings', { html: filled('<h1><div>') }],
  ['placeholders', { html: filled('<a title="{{amazonSESUnsubscribeUrl}}">{{ses:openTracker}}') }],
  ['capitals, marks and blanks', { html: `<p>${filled('act now !!! F R E E ')}`, subject: filled(' ') }],
  ['half a tag', { text: filled('<a &nbsp '), subject: filled('{{') }],
  ['letters read wrongly', { text: filled('Ã© ') }],
  ['nested rules', { html: `<style>${filled('.a{display:none}@media x{@media y{')}` }],
  ['one long host', { html: `<a href="https://${filled('a.')}">${filled('a.')}</a>` }],
  ['one long attribute', { html: `<a ses:tags="${filled('a:b; ')}!"><img alt="${filled('a.')}"></a>` }],
])('%s', async (_name, parts) => {
  const source = { subject: 's', html: null, text: null, data: '{}', mjml: null, ...parts };
  const audits = draftAudits.filter(({ needs, weighs }) => ![...needs, ...weighs].includes('draftSupport'));
  const gathered = await collect([...new Set(audits.flatMap(({ needs, weighs }) => [...needs, ...weighs]))], {
    clock: { nowMs: () => 0 },
    target: { domain: '', selectors: [], mailFrom: null },
    ask: () => Promise.reject(new Error('A draft asks nothing of DNS.')),
    randomness: { label: () => '' },
    draft: {
      draft: { source, dialect: 'stored', targets: defaultTargets, name: null },
      support: {} as never,
      outside: nothingOutside,
    },
  });
  const findings = advise(audits, '', gathered);
  expect(findings.filter(({ verdict }) => verdict === 'error')).toEqual([]);
  expect(findings.some(({ verdict }) => verdict === 'fail')).toBe(true);
});
